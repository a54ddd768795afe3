package org.soundings.report.pdf.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.FigureData.Chapter;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.pdf.page.PageMark;

class LayerCoverageFigureTest {

  @Test
  void numbersOfManySmallChaptersDoNotOverlap() {
    List<Chapter> chapters =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> new Chapter(String.valueOf(i), "A", List.of(CoverageState.SUPPORTED)))
            .toList();
    List<PageMark.Letters> numbers =
        letters(new FigureData.Soundings(chapters)).stream()
            .filter(each -> each.tag() != null && each.shown().matches("[0-9]+"))
            .toList();
    assertThat(numbers).hasSizeGreaterThanOrEqualTo(40);
    for (PageMark.Letters one : numbers) {
      assertThat(numbers)
          .filteredOn(other -> other != one && other.y() == one.y())
          .allMatch(
              other -> other.x() > one.x() + one.width() || one.x() > other.x() + other.width());
    }
  }

  private static List<PageMark.Letters> letters(FigureData data) {
    Report sample =
        ReportSamples.report(ReportSamples.library(), ReportSamples.empty(ReportSamples.library()));
    var figure = new Block.Figure(data, "Coverage", RichText.of("One line per question."));
    Section section = Section.chapter("", "A chapter", "chapter", List.of(figure));
    return new ReportPdf()
        .pages(new Report(sample.identity(), List.of(section), sample.brand())).stream()
            .flatMap(page -> page.marks().stream())
            .filter(PageMark.Letters.class::isInstance)
            .map(PageMark.Letters.class::cast)
            .toList();
  }
}
