package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Answer;
import org.soundings.assessment.AnswerState;
import org.soundings.assessment.Assessment;
import org.soundings.base.Digest;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Inline;
import org.soundings.report.ReportSamples;
import org.soundings.report.Row;
import org.soundings.report.Words;

class UnknownSectionTest {

  private final Library library = ReportSamples.library();

  private List<Block> blocks(String number) {
    return blocks(library, number);
  }

  private static List<Block> blocks(Library library, String number) {
    return ReportSamples.report(library, ReportSamples.empty(library)).sections().stream()
        .filter(section -> section.number().equals(number))
        .findFirst()
        .orElseThrow()
        .blocks();
  }

  private static List<Block.Labelled> areas(Library library) {
    return blocks(library, "11").stream()
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .toList();
  }

  /// Each area with the questions that are named below it.
  private Map<String, List<String>> asked(Function<Question, String> line) {
    var asked = new LinkedHashMap<String, List<String>>();
    library
        .packs()
        .forEach(
            pack ->
                pack.sections()
                    .forEach(
                        area ->
                            asked.put(area.title(), area.questions().stream().map(line).toList())));
    return asked;
  }

  private static String line(Question question) {
    return question.title() + " @ " + Anchors.question(question.id());
  }

  private static String shown(Question question) {
    return question.title() + "\u00A0" + question.id();
  }

  private static List<String> links(List<Inline> inlines) {
    return inlines.stream()
        .filter(Inline.Reference.class::isInstance)
        .map(Inline.Reference.class::cast)
        .map(link -> link.text() + " @ " + link.anchor())
        .toList();
  }

  @Test
  void everyOpenQuestionStandsInItsAreaWithItsTitleAndItsId() {
    var named = new LinkedHashMap<String, List<String>>();
    var shown = new LinkedHashMap<String, List<String>>();
    for (Block.Labelled area : areas(library)) {
      Words questions = ((Block.Paragraph) area.body().getFirst()).words();
      named.put(area.label().text(), links(questions.inlines()));
      shown.put(area.label().text(), List.of(questions.text().split(" · ")));
    }
    assertThat(named).containsExactlyInAnyOrderEntriesOf(asked(UnknownSectionTest::line));
    assertThat(shown).containsExactlyInAnyOrderEntriesOf(asked(UnknownSectionTest::shown));
  }

  @Test
  void areasOfTheSameTitleAreToldApartByTheirPacks() {
    List<QuestionPack.Section> core = library.packs().getFirst().sections();
    QuestionPack.Section second = core.get(1);
    var same =
        new QuestionPack.Section(
            second.id(), core.getFirst().title(), second.summary(), second.questions());
    Library two =
        new Library(
            List.of(
                pack("one", "Harbour", List.of(core.getFirst())),
                pack("two", "Quay", List.of(same, core.get(2)))),
            library.factors(),
            library.concepts(),
            library.threats(),
            library.frameworks(),
            List.of(),
            Map.of(),
            List.of());
    String title = core.getFirst().title();
    assertThat(areas(two).stream().map(area -> area.label().text()))
        .containsExactlyInAnyOrder(title + " (Harbour)", title + " (Quay)", core.get(2).title());
  }

  private static QuestionPack pack(String id, String title, List<QuestionPack.Section> areas) {
    return new QuestionPack(
        id, title, "2026-11-24", "en", "", "", "", List.of(), areas, Digest.of(id));
  }

  @Test
  void aThreatThatNobodyLookedIntoNamesItsQuestionsByTitleAndIdBelowItsLayer() {
    List<Row> rows =
        blocks("3").stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .reduce((_, last) -> last)
            .orElseThrow()
            .rows();
    assertThat(rows.getFirst()).isInstanceOf(Row.Group.class);
    assertThat(rows.toString())
        .contains(library.question("core-non-root").orElseThrow().title())
        .contains("text=\u00A0core-non-root")
        .contains(Anchors.question("core-non-root"));
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
  void aPromiseOfADayThatHasPassedIsLateHereAndInTheSummary() {
    Assessment late = unknown("Anna", LocalDate.of(2026, 11, 27), "");
    Row.Cells row = (Row.Cells) table(late).rows().get(1);
    assertThat(((Cell.Written) row.cells().get(2)).words().text())
        .isEqualTo("27\u00A0Nov\u00A02026, late");
    assertThat(summary(late))
        .contains("Anna was to find out by 27\u00A0Nov\u00A02026.", "of 1, 1 late");
    assertThat(summary(unknown("Anna", LocalDate.of(2026, 12, 18), "")))
        .contains("Anna finds out by 18\u00A0Dec\u00A02026.")
        .doesNotContain("late");
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
  void whatWasSaidHasAColumnOnlyWhereSomethingWas() {
    LocalDate day = LocalDate.of(2026, 12, 18);
    assertThat(titles(unknown("Anna", day, "")))
        .containsExactly("Question", "Who finds out", "By", "Threats kept up");
    assertThat(titles(unknown("Anna", day, "Perhaps."))).contains("What was said");
  }

  private List<String> titles(Assessment assessment) {
    return table(assessment).columns().stream().map(Column::title).toList();
  }

  @Test
  void whoDoesNotShareWhatWasSetAsideStandsBelowIt() {
    Assessment aside =
        ReportSamples.empty(library)
            .withAnswer(
                Answer.open("core", "core-non-root")
                    .withState(new AnswerState.DoesNotApply("No such thing."))
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
