package org.soundings.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.Question;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

class HistoryViewModelTest {

  @TempDir Path folder;
  private ScreenContext context;
  private Question question;

  @BeforeEach
  void open() {
    context = SmallWorld.context(folder);
    context.open().setAuthor("Operator");
    question = context.library().question("small-kernel-1").orElseThrow();
  }

  @AfterEach
  void close() throws Exception {
    context.open().close();
  }

  @Test
  void changesAreListedNewestFirst() {
    say("Root runs.");
    say("Nobody runs as root.");
    var model = HistoryViewModel.ofAnswer(context, question);
    assertThat(model.changes())
        .extracting(PastChange::by, PastChange::what, PastChange::before, PastChange::after)
        .containsExactly(
            tuple("Operator", "operator", "Root runs.", "Nobody runs as root."),
            tuple("Operator", "status", "", "open"),
            tuple("Operator", "operator", "", "Root runs."));
    assertThat(model.stateProperty().get()).isEmpty();
  }

  @Test
  void restoringTextIsAChangeThatCanBeUndone() {
    say("Root runs.");
    say("Nobody runs as root.");
    var model = HistoryViewModel.ofAnswer(context, question);
    model.bringBack(model.changes().getFirst());
    assertThat(perspective()).isEqualTo("Root runs.");
    assertThat(context.workbench().undoName()).hasValue("text restored");
    context.workbench().undo();
    assertThat(perspective()).isEqualTo("Nobody runs as root.");
  }

  @Test
  void anUntouchedAnswerShowsNoChanges() {
    var model = HistoryViewModel.ofAnswer(context, question);
    assertThat(model.changes()).isEmpty();
    assertThat(model.stateProperty().get()).startsWith("No changes recorded yet");
  }

  private Answer answer() {
    return context.assessment().answer("small", "small-kernel-1");
  }

  private void change(UnaryOperator<Answer> change) {
    context.open().answer("change", question, change);
    assertThat(context.open().saveNow()).isTrue();
  }

  private PastChange last(HistoryViewModel model, String field) {
    String called = new AnswerHistory(context, question).called(field);
    return model.changes().stream().filter(c -> c.what().equals(called)).findFirst().orElseThrow();
  }

  @Test
  void restoringAnyStatusFieldRestoresTheWholeStatus() {
    var holds = new AnswerState.Answered(AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE);
    change(answer -> answer.withConclusion("Nobody runs as root.").withState(holds));
    change(answer -> answer.withState(new AnswerState.Deferred("After the move.")));
    var model = HistoryViewModel.ofAnswer(context, question);
    for (String field : List.of("status", "rating", "confidence", "reason")) {
      assertThat(model.canBringBack(last(model, field))).as(field).isTrue();
      model.bringBack(last(model, field));
      assertThat(answer().state()).as(field).isEqualTo(holds);
      assertThat(context.workbench().undoName()).hasValue("status restored");
      context.workbench().undo();
    }
  }

  @Test
  void aRatingIsNotRestoredWithoutAConclusion() {
    change(
        answer ->
            answer
                .withConclusion("Nobody runs as root.")
                .withState(
                    new AnswerState.Answered(
                        AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE)));
    change(answer -> answer.withConclusion(""));
    var model = HistoryViewModel.ofAnswer(context, question);
    assertThat(model.canBringBack(last(model, "status"))).isFalse();
    model.bringBack(last(model, "conclusion"));
    assertThat(answer().conclusion()).isEqualTo("Nobody runs as root.");
    assertThat(model.canBringBack(last(model, "status"))).isTrue();
  }

  @Test
  void restoringAnEmptyConclusionDoesNotLeaveARatingBare() {
    var holds = new AnswerState.Answered(AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE);
    change(answer -> answer.withConclusion("Nobody runs as root.").withState(holds));
    var model = HistoryViewModel.ofAnswer(context, question);
    assertThat(model.canBringBack(last(model, "conclusion"))).isFalse();
    model.bringBack(last(model, "conclusion"));
    assertThat(answer().state()).isEqualTo(holds);
    change(answer -> answer.withState(new AnswerState.Open()));
    assertThat(model.canBringBack(last(model, "conclusion"))).isTrue();
  }

  @Test
  void anUnsavedChangeIsListedWithTheOthers() {
    var holds = new AnswerState.Answered(AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE);
    change(answer -> answer.withConclusion("Nobody runs as root.").withState(holds));
    context
        .open()
        .answer(
            "change", question, answer -> answer.withState(new AnswerState.Deferred("After it.")));
    var model = HistoryViewModel.ofAnswer(context, question);
    assertThat(last(model, "reason").after()).isEqualTo("After it.");
    model.bringBack(last(model, "reason"));
    assertThat(answer().state()).isEqualTo(holds);
  }

  @Test
  void dissentsAndAnEmptyTextAreRestored() {
    var ada = new Answer.Dissent("Ada", "weak", "I saw it.");
    say("Root runs.");
    change(answer -> answer.withDissents(List.of(ada)));
    change(answer -> answer.withDissents(List.of()));
    var model = HistoryViewModel.ofAnswer(context, question);
    model.bringBack(last(model, "dissents"));
    assertThat(answer().dissents()).containsExactly(ada);
    assertThat(context.workbench().undoName()).hasValue("dissents restored");
    model.bringBack(last(model, "perspectives/operator/text"));
    assertThat(perspective()).isEmpty();
    assertThat(model.canBringBack(last(model, "perspectives/operator/text"))).isFalse();
  }

  private void say(String text) {
    context
        .open()
        .answer(
            "words",
            question,
            answer ->
                answer.withPerspective(
                    new Answer.Perspective("operator", text, "Operator", SmallWorld.NOW)));
    assertThat(context.open().saveNow()).isTrue();
  }

  private String perspective() {
    return context.assessment().answer("small", "small-kernel-1").perspectiveText("operator");
  }

  @Test
  void fixedValuesAreShownInReadableTerms() {
    var answer = new AnswerHistory(context, question);
    assertThat(answer.said("status", "dont-know")).isEqualTo("don't know");
    assertThat(answer.said("rating", "mostly-effective")).isEqualTo("mostly effective");
    assertThat(answer.said("confidence", "fairly-sure")).isEqualTo("fairly sure");
    assertThat(answer.said("rating", "of another time")).isEqualTo("of another time");
    assertThat(answer.said("due", "2026-12-12")).isEqualTo("12 Dec 2026");
    assertThat(answer.said("due", "some day")).isEqualTo("some day");
    assertThat(answer.said("conclusion", "mostly-effective")).isEqualTo("mostly-effective");
    assertThat(
            answer.said(
                "dissents",
                "- who: Anna\n  view: weak\n  reason: |-\n    I saw it.\n- {who: Ben, reason: So did I.}"))
        .isEqualTo("Anna (weak): I saw it.\nBen: So did I.");
    assertThat(answer.said("dissents", "")).isEmpty();
    assertThat(answer.said("dissents", "no: [list")).isEqualTo("no: [list");
  }
}
