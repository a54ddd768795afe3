package org.soundings.report.section.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.Sha256;
import org.soundings.pack.Library;
import org.soundings.pack.LibraryContent;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportSamples;
import org.soundings.report.Row;
import org.soundings.report.section.material.Anchors;

class UnknownSectionTest {

  private final Library library = ReportSamples.library();

  private static List<Block> blocks(Library library, String number) {
    return ReportSamples.report(library, ReportSamples.empty(library)).sections().stream()
        .filter(section -> section.number().equals(number))
        .findFirst()
        .orElseThrow()
        .blocks();
  }

  /// Each area with its listed questions.
  private static Map<String, List<String>> areas(Library library) {
    var areas = new LinkedHashMap<String, List<String>>();
    List<String> last = new ArrayList<>();
    for (Row row : rows(library)) {
      switch (row) {
        case Row.Group(var title) -> {
          last = new ArrayList<>();
          areas.put(title, last);
        }
        case Row.Cells cells ->
            last.add(text(cells.cells().get(0)) + " " + text(cells.cells().get(1)));
      }
    }
    return areas;
  }

  private static List<Row> rows(Library library) {
    return blocks(library, "11").stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .toList();
  }

  private static String text(Cell cell) {
    return ((Cell.Written) cell).words().text();
  }

  private Map<String, List<String>> asked() {
    var asked = new LinkedHashMap<String, List<String>>();
    library
        .packs()
        .forEach(
            pack ->
                pack.sections()
                    .forEach(
                        area ->
                            asked.put(
                                area.title(),
                                area.questions().stream()
                                    .map(each -> each.title() + " " + each.id())
                                    .toList())));
    return asked;
  }

  @Test
  void everyOpenQuestionIsListedInItsArea() {
    assertThat(areas(library)).containsExactlyInAnyOrderEntriesOf(asked());
  }

  @Test
  void anOpenQuestionHasAnAnchorAndNamesItsThreats() {
    Question asked = library.question("core-non-root").orElseThrow();
    Row.Cells row =
        rows(library).stream()
            .filter(Row.Cells.class::isInstance)
            .map(Row.Cells.class::cast)
            .filter(each -> each.anchor().equals(Anchors.question(asked.id())))
            .findFirst()
            .orElseThrow();
    assertThat(text(row.cells().get(2))).startsWith("T-0");
  }

  @Test
  void areasWithTheSameTitleAreDistinguishedByPack() {
    List<QuestionPack.Section> core = library.packs().getFirst().sections();
    QuestionPack.Section second = core.get(1);
    var same =
        new QuestionPack.Section(
            second.id(), core.getFirst().title(), second.summary(), second.questions());
    Library two =
        new Library(
            LibraryContent.EMPTY
                .with()
                .packs(
                    List.of(
                        pack("one", "Harbour", List.of(core.getFirst())),
                        pack("two", "Quay", List.of(same, core.get(2)))))
                .factors(library.factors())
                .threats(library.threats())
                .frameworks(library.frameworks())
                .explanations(
                    new LibraryContent.Explanations(
                        library.concepts(), List.of(), Map.of(), List.of(), List.of()))
                .build());
    String title = core.getFirst().title();
    assertThat(areas(two).keySet())
        .containsExactlyInAnyOrder(title + " (Harbour)", title + " (Quay)", core.get(2).title());
  }

  private static QuestionPack pack(String id, String title, List<QuestionPack.Section> areas) {
    return new QuestionPack(
        id, title, "2026-11-24", "en", "", "", "", List.of(), areas, Sha256.of(id));
  }

  private Assessment unknown(String who, LocalDate by, String conclusion) {
    return ReportSamples.empty(library)
        .withAnswer(
            Answer.open("core", "core-non-root")
                .withConclusion(conclusion)
                .withState(new AnswerState.DontKnow(who, by)));
  }

  private Block.Table table(Assessment assessment) {
    return ReportSamples.report(library, assessment).sections().stream()
        .filter(section -> section.number().equals("11"))
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPassedDueDateIsOverdueInTheSectionAndSummary() {
    Assessment overdue = unknown("Anna", LocalDate.of(2026, 11, 27), "");
    Row.Cells row = (Row.Cells) table(overdue).rows().get(1);
    assertThat(((Cell.Written) row.cells().get(2)).words().text())
        .isEqualTo("27 Nov 2026, overdue");
    assertThat(summary(overdue))
        .contains("Owner: Anna (overdue since 27\u00A0Nov\u00A02026).", "of 1, 1 overdue");
    assertThat(summary(unknown("Anna", LocalDate.of(2026, 12, 18), "")))
        .contains("Owner: Anna (due 18\u00A0Dec\u00A02026).")
        .doesNotContain("overdue");
  }

  private String summary(Assessment assessment) {
    return ReportSamples.report(library, assessment).sections().stream()
        .filter(section -> section.number().equals("1"))
        .findFirst()
        .orElseThrow()
        .blocks()
        .toString();
  }

  @Test
  void theRecordedTextColumnIsShownOnlyIfNeeded() {
    LocalDate day = LocalDate.of(2026, 12, 18);
    assertThat(titles(unknown("Anna", day, "")))
        .containsExactly("Question", "Owner", "Due date", "Threat levels not reduced");
    assertThat(titles(unknown("Anna", day, "Perhaps."))).contains("Recorded so far");
  }

  private List<String> titles(Assessment assessment) {
    return table(assessment).columns().stream().map(Column::title).toList();
  }

  @Test
  void dissentOnANotApplicableAnswerIsShownBelowIt() {
    Assessment aside =
        ReportSamples.empty(library)
            .withAnswer(
                Answer.open("core", "core-non-root")
                    .withState(new AnswerState.NotApplicable("No such thing."))
                    .withDissents(List.of(new Answer.Dissent("Ben", "weak", "There is one."))));
    List<Block> blocks =
        ReportSamples.report(library, aside).sections().stream()
            .filter(section -> section.number().equals("12"))
            .findFirst()
            .orElseThrow()
            .blocks();
    assertThat(((Block.Statement) blocks.getFirst()).words().text()).endsWith(" With dissent: 1.");
    assertThat(((Block.Table) blocks.get(1)).rows().get(2).toString())
        .contains("Dissent", "There is one.", "Ben (weak)");
  }
}
