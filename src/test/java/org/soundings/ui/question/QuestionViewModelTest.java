package org.soundings.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

class QuestionViewModelTest {

  @TempDir Path folder;
  private ScreenContext context;
  private QuestionViewModel model;

  @BeforeEach
  void openAnOpenQuestion() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new QuestionViewModel(context);
    model.open("small-runtime-1");
  }

  @Test
  void anUntranslatedQuestionIsReported() throws IOException {
    assertThat(translated("en")).isTrue();
    assertThat(translated("de")).isTrue();
    assertThat(translated("fr")).isFalse();
  }

  private boolean translated(String language) throws IOException {
    var library = BuiltInLibrary.in(language);
    var opened = AssessmentFolder.create(folder.resolve(language), SmallWorld.empty());
    var open = new OpenAssessment(library, opened, SmallWorld.CLOCK, Runnable::run);
    var shown =
        new QuestionViewModel(
            new ScreenContext(
                open,
                new Work(Jobs.direct(), new Notices(), InstantSource.system()),
                SmallWorld.CLOCK));
    shown.open("core-capabilities");
    return shown.content().orElseThrow().translated();
  }

  @Test
  void theAuthorOfAPerspectiveDoesNotDependOnTheLanguage() {
    Messages.speak(Language.of("de").orElseThrow());
    try {
      model.typePerspective("operator", "It runs as root.");
    } finally {
      Messages.speak(Language.ENGLISH);
    }
    assertThat(answer().perspective("operator").orElseThrow().by()).isEqualTo("Operator");
    context.open().setAuthor("Jane Doe");
    model.typePerspective("operator", "It runs as root, still.");
    assertThat(answer().perspective("operator").orElseThrow().by()).isEqualTo("Jane Doe");
    context.open().setAuthor("");
    model.typePerspective("operator", "It runs as root, still!");
    assertThat(answer().perspective("operator").orElseThrow().by()).isEqualTo("Jane Doe");
  }

  @Test
  void aRatingNeedsAConclusionAndAConfidence() {
    model.choose(StateKind.ANSWERED);
    model.judge(AnswerState.Rating.EFFECTIVE);
    assertThat(answer().state()).isEqualTo(new AnswerState.Open());
    assertThat(content().kind()).isEqualTo(StateKind.ANSWERED);

    model.typeConclusion("The socket is not mounted anywhere.");
    model.judge(AnswerState.Rating.EFFECTIVE);
    assertThat(answer().state()).isEqualTo(new AnswerState.Open());
    assertThat(content().rating()).contains(AnswerState.Rating.EFFECTIVE);
    model.beSure(AnswerState.Confidence.NOT_SURE);
    assertThat(answer().state())
        .isEqualTo(
            new AnswerState.Answered(
                AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.NOT_SURE));
    model.judge(AnswerState.Rating.WEAK);
    assertThat(answer().state())
        .isEqualTo(
            new AnswerState.Answered(AnswerState.Rating.WEAK, AnswerState.Confidence.NOT_SURE));
  }

  @Test
  void anUnsavedRatingIsDroppedWhenTheStatusChanges() {
    model.typeConclusion("It holds.");
    model.judge(AnswerState.Rating.EFFECTIVE);
    model.choose(StateKind.DEFERRED);
    assertThat(content().rating()).isEmpty();
    model.judge(AnswerState.Rating.EFFECTIVE);
    model.typeConclusion("");
    model.beSure(AnswerState.Confidence.SURE);
    assertThat(answer().state()).isEqualTo(new AnswerState.Open());
  }

  @Test
  void anIncompleteChoiceStaysWithItsQuestion() {
    model.typeConclusion("It runs as root.");
    model.judge(AnswerState.Rating.WEAK);
    model.open("small-kernel-1");
    model.choose(StateKind.DEFERRED);
    model.open("small-runtime-1");
    assertThat(content().kind()).isEqualTo(StateKind.ANSWERED);
    assertThat(content().rating()).contains(AnswerState.Rating.WEAK);
    model.beSure(AnswerState.Confidence.SURE);
    assertThat(answer().rating()).contains(AnswerState.Rating.WEAK);
    model.open("small-kernel-1");
    assertThat(content().kind()).isEqualTo(StateKind.DEFERRED);
    model.reason("After the move.");
    model.open("small-runtime-1");
    model.open("small-kernel-1");
    assertThat(content().answer().state()).isEqualTo(new AnswerState.Deferred("After the move."));
  }

  @Test
  void clearingTheConclusionReopensTheQuestion() {
    model.typeConclusion("It holds.");
    model.judge(AnswerState.Rating.EFFECTIVE);
    model.beSure(AnswerState.Confidence.SURE);
    model.typeConclusion("");
    assertThat(answer().state()).isEqualTo(new AnswerState.Open());
  }

  @Test
  void notApplicableAndDeferredNeedAReason() {
    model.choose(StateKind.NOT_APPLICABLE);
    assertThat(answer().isUntouched()).isTrue();
    assertThat(content().kind()).isEqualTo(StateKind.NOT_APPLICABLE);

    model.reason("There is no such host.");
    assertThat(answer().state()).isEqualTo(new AnswerState.NotApplicable("There is no such host."));

    model.choose(StateKind.DEFERRED);
    model.reason("In January.");
    assertThat(answer().state()).isEqualTo(new AnswerState.Deferred("In January."));
  }

  @Test
  void dontKnowTakesAnOwnerAndADueDate() {
    model.choose(StateKind.DONT_KNOW);
    model.owner("Operator");
    model.ownerBy(Optional.of(LocalDate.of(2026, 12, 1)));
    assertThat(answer().state())
        .isEqualTo(new AnswerState.DontKnow("Operator", LocalDate.of(2026, 12, 1)));
  }

  @Test
  void everyChangeIsNamedAndCanBeUndone() {
    model.typePerspective("operator", "It runs as root.");
    assertThat(context.workbench().undoName()).contains("operator perspective changed");
    model.typeConclusion("It runs as root.");
    model.judge(AnswerState.Rating.MISSING);
    model.beSure(AnswerState.Confidence.SURE);
    assertThat(context.workbench().undoName()).contains("rating changed");

    context.workbench().undo();
    context.workbench().undo();
    context.workbench().undo();
    assertThat(answer().isUntouched()).isTrue();
    assertThat(context.workbench().canUndo()).isFalse();
  }

  @Test
  void followUpsAppearOneAtATimeOnceTextIsWritten() {
    assertThat(content().followUp()).isEmpty();
    model.typePerspective("developer", "We expect nothing.");
    assertThat(content().followUp())
        .contains(new QuestionContent.FollowUp("And who may change it?", 1, 2));
    model.nextFollowUp();
    assertThat(content().followUp())
        .contains(new QuestionContent.FollowUp("And since when?", 2, 2));
  }

  @Test
  void aCustomPerspectiveCanBeAdded() {
    model.addPerspective("Auditor");
    model.typePerspective("auditor", "Show me.");
    assertThat(content().perspectives())
        .extracting(PerspectiveContent::title)
        .containsExactly("Developer", "Operator", "Security", "Auditor");
    assertThat(answer().perspectiveText("auditor")).isEqualTo("Show me.");
  }

  @Test
  void dissentIsAddedToTheConclusionAndRemoved() {
    model.typeConclusion("It holds.");
    model.addDissent("Security", "nobody has tried");
    assertThat(answer().dissents())
        .isEqualTo(List.of(new Answer.Dissent("Security", "", "nobody has tried")));
    model.removeDissent(answer().dissents().getFirst());
    assertThat(answer().dissents()).isEmpty();
  }

  @Test
  void evidenceShowsItsSentenceAndItsAge() {
    model.open("small-container-1");
    assertThat(content().evidence())
        .isEqualTo(
            List.of(
                new EvidenceCard(
                    "E-001",
                    Mark.CONTRADICTS,
                    "A fourth agent was seen",
                    "What runs on the nodes",
                    "327 days old, expired",
                    Optional.of(EvidenceIssue.EXPIRED))));
  }

  private void rewordSinceAnswered() {
    context
        .workbench()
        .edit(
            "old wording",
            a ->
                a.withAnswer(
                    Answer.open("small", "small-runtime-1")
                        .withConclusion("An old answer.")
                        .stamped(
                            org.soundings.base.Sha256.of("an older wording"), "", context.now())));
    model.refresh();
  }

  @Test
  void aRewordedQuestionIsMarkedUntilTheAnswerIsKept() {
    assertThat(content().reworded()).isEmpty();
    rewordSinceAnswered();
    assertThat(content().reworded())
        .contains(new QuestionContent.Reworded(java.util.Optional.empty(), false));
    model.typeConclusion("An old answer, typed on.");
    assertThat(content().reworded()).isPresent();
    model.keepAnswer();
    assertThat(content().reworded()).isEmpty();
    assertThat(answer().conclusion()).isEqualTo("An old answer, typed on.");
    context.workbench().undo();
    model.refresh();
    assertThat(content().reworded()).isPresent();
  }

  @Test
  void theFirstEditOfAnAdaptedAnswerConfirmsIt() {
    rewordSinceAnswered();
    model.adaptAnswer();
    assertThat(content().reworded().orElseThrow().adapting()).isTrue();
    model.typeConclusion("A new");
    model.typeConclusion("A new answer.");
    assertThat(content().reworded()).isEmpty();
    context.workbench().undo();
    model.refresh();
    assertThat(answer().conclusion()).isEqualTo("An old answer.");
    assertThat(content().reworded()).isPresent();
  }

  @Test
  void aDiscardedAnswerReopensTheQuestionAndUndoRestoresIt() {
    rewordSinceAnswered();
    model.dropAnswer();
    assertThat(answer().isUntouched()).isTrue();
    assertThat(content().reworded()).isEmpty();
    context.workbench().undo();
    assertThat(answer().conclusion()).isEqualTo("An old answer.");
  }

  private QuestionContent content() {
    return model.content().orElseThrow();
  }

  private Answer answer() {
    return context.assessment().answer("small", "small-runtime-1");
  }
}
