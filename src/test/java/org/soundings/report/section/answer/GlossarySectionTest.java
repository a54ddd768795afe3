package org.soundings.report.section.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.ReportText;
import org.soundings.report.Row;
import org.soundings.report.Section;

class GlossarySectionTest {

  private final Library library = ReportSamples.library();
  private final Assessment nothing = ReportSamples.empty(library);

  private static Section glossary(Report report) {
    return report.sections().stream()
        .filter(section -> section.number().equals("C"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> terms(Report report) {
    return glossary(report).blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.columns().getFirst().title().equals("Term"))
        .flatMap(table -> table.rows().stream())
        .map(row -> ((Cell.Written) ((Row.Cells) row).cells().getFirst()).words().text())
        .toList();
  }

  private Assessment said(String words) {
    Question question = library.packs().getFirst().questions().findFirst().orElseThrow();
    return nothing.withAnswer(Answer.open(question.pack(), question.id()).withConclusion(words));
  }

  @Test
  void onlyTermsUsedInTheReportAreExplained() throws IOException {
    Report report = ReportSamples.report(library, ReportSamples.sample());
    List<Section> others =
        report.sections().stream().filter(each -> !each.number().equals("C")).toList();
    String text = ReportText.of(others) + withoutTerms(report);
    assertThat(terms(report))
        .hasSizeBetween(50, library.glossary().size() - 1)
        .allMatch(text::contains);
  }

  private static String withoutTerms(Report report) {
    String text = ReportText.of(List.of(glossary(report)));
    return text.substring(text.indexOf("Notices"));
  }

  @Test
  void aTypedTermIsExplainedInSingularAndPlural() {
    assertThat(library.glossary()).containsKeys("WAF", "VPN");
    Report silent = ReportSamples.report(library, nothing);
    assertThat(terms(silent)).doesNotContain("WAF", "VPN");
    assertThat(terms(ReportSamples.report(library, said("Two VPNs behind a WAF."))))
        .contains("WAF", "VPN");
    assertThat(terms(ReportSamples.report(library, said("It WAFTS over VPN_DRIVER."))))
        .doesNotContain("WAF", "VPN");
  }

  @Test
  void theIndependenceNoticeIsShownOnce() {
    assertThat(glossary(ReportSamples.report(library, nothing)).blocks())
        .filteredOn(Block.Labelled.class::isInstance)
        .extracting(block -> ((Block.Labelled) block).label().text())
        .containsOnlyOnce("Independent of author and publisher")
        .doesNotContain("Independence");
  }

  @Test
  void packVersionNotesAreListedAmongTheNotices() {
    Report report = ReportSamples.report(library, nothing);
    assertThat(ReportText.of(List.of(glossary(report)))).contains("Notes on Kubernetes");
    assertThat(
            ReportText.of(
                report.sections().stream().filter(each -> each.number().equals("18")).toList()))
        .doesNotContain("Notes on Kubernetes");
  }
}
