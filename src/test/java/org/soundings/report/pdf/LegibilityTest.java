package org.soundings.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.Reports;
import org.soundings.threat.ThreatModel;

/// Every text of a report can be read on paper, also in figures.
class LegibilityTest {

  /// In points.
  private static final float SMALLEST = 8;

  @ParameterizedTest
  @EnumSource(ReportPreset.Form.class)
  void noTextOfTheSampleIsTooSmall(ReportPreset.Form form) throws IOException {
    List<PrintedPage> pages = new ReportPdf().pages(sample(form));
    assertThat(pages)
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(page.marks())
                    .filteredOn(
                        mark ->
                            mark instanceof PageMark.Letters letters && letters.size() < SMALLEST)
                    .isEmpty());
  }

  /// Figures and content that stays together leave space at the end of a page.
  @ParameterizedTest
  @EnumSource(
      value = ReportPreset.Form.class,
      names = {"TEAM", "FULL"})
  void noPageOfTheSampleIsMostlyEmpty(ReportPreset.Form form) throws IOException {
    List<PrintedPage> pages = new ReportPdf().pages(sample(form));
    for (int i = 0; i < pages.size() - 1; i++) {
      PrintedPage page = pages.get(i);
      boolean isEndOfChapter = !page.section().equals(pages.get(i + 1).section());
      assertThat(isEndOfChapter || end(page) > page.height() / 3).as("page %s", i + 1).isTrue();
    }
  }

  /// The lowest text above the footer, from the upper edge.
  private static double end(PrintedPage page) {
    return page.marks().stream()
        .filter(mark -> mark.tag() != null)
        .mapToDouble(mark -> mark instanceof PageMark.Letters letters ? letters.y() : 0)
        .max()
        .orElse(0);
  }

  private static Report sample(ReportPreset.Form form) throws IOException {
    Library library = ReportSamples.library();
    Assessment assessment = ReportSamples.sample();
    return Reports.of(
        library,
        assessment,
        ThreatModel.derive(library, assessment, ReportSamples.AT),
        ReportSamples.options().withPlan(ReportPlan.of(form)));
  }
}
