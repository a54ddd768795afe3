package org.soundings.report.pdf.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.markdown.Markdown;
import org.soundings.report.Block;
import org.soundings.report.Block.Perspective;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.pdf.page.PageMark;

class PerspectivesTest {

  private static final String TABLE =
      """
      | wall | falls with | who says so | since |
      |---|---|---|---|
      | the edge gateway | a vulnerability in it | the platform team | November |
      """;

  @Test
  void aWideTableTakesTheWholeWidth() {
    List<PageMark.Letters> letters =
        letters(
            new Perspective("Developer", Markdown.read("All is well.")),
            new Perspective("Operator", Markdown.read(TABLE)),
            new Perspective("Security", Markdown.read("It is not.")));
    PageMark.Letters developer = find(letters, "Developer");
    PageMark.Letters operator = find(letters, "Operator");
    PageMark.Letters security = find(letters, "Security");
    assertThat(security.y()).isEqualTo(developer.y());
    assertThat(operator.y()).isGreaterThan(developer.y());
    assertThat(operator.x()).isEqualTo(developer.x());
    assertThat(find(letters, "November").x()).isGreaterThan(security.x());
  }

  @Test
  void perspectivesWithoutWideTablesAreSideBySide() {
    List<PageMark.Letters> letters =
        letters(
            new Perspective("Developer", Markdown.read("All is well.")),
            new Perspective("Operator", Markdown.read("It is not.")));
    assertThat(find(letters, "Operator").y()).isEqualTo(find(letters, "Developer").y());
  }

  private static PageMark.Letters find(List<PageMark.Letters> letters, String words) {
    return letters.stream().filter(each -> each.shown().equals(words)).findFirst().orElseThrow();
  }

  private static List<PageMark.Letters> letters(Perspective... perspectives) {
    Report sample =
        ReportSamples.report(ReportSamples.library(), ReportSamples.empty(ReportSamples.library()));
    var blocks = List.<Block>of(new Block.Perspectives(List.of(perspectives)));
    Section section = Section.chapter("1", "A chapter", "chapter", blocks);
    return new ReportPdf()
        .pages(new Report(sample.identity(), List.of(section), sample.brand())).stream()
            .flatMap(page -> page.marks().stream())
            .filter(PageMark.Letters.class::isInstance)
            .map(PageMark.Letters.class::cast)
            .toList();
  }
}
