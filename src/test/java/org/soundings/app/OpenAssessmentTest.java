package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Sha256;
import org.soundings.pack.QuestionWording;

class OpenAssessmentTest extends OpenedReview {

  @Test
  void anAnswerRecordsItsAuthorTimeAndWording() {
    assertThat(answer().by()).isEqualTo("Facilitator");
    assertThat(answer().at()).isEqualTo(Instant.parse("2026-11-24T12:00:00Z"));
    assertThat(answer().wording()).isEqualTo(question.wordingHash());
  }

  private void reword() {
    Sha256 older = Sha256.of("older words");
    open.workbench()
        .edit("older", a -> a.withAnswer(answer().stamped(older, "Anna", Instant.EPOCH)));
  }

  @Test
  void anAnswerKeepsTheQuestionWordingItAnswered() {
    assertThat(answer().asked()).isEqualTo(question.wording());
    reword();
    conclude("Ours, still.");
    assertThat(answer().isReworded(question)).isTrue();
    assertThat(answer().wording()).isEqualTo(Sha256.of("older words"));
    assertThat(answer().by()).isEqualTo("Facilitator");
  }

  @Test
  void keepingAdaptingAndDroppingAreOneUndoStepEach() {
    reword();
    Answer before = answer();
    open.keep(question);
    assertThat(answer().isReworded(question)).isFalse();
    assertThat(answer().conclusion()).isEqualTo("Ours.");
    assertThat(answer().by()).isEqualTo("Facilitator");
    assertThat(open.workbench().undoName()).contains("answer confirmed");
    open.workbench().undo();
    assertThat(answer()).isEqualTo(before);
    open.adapt("conclusion", question, "conclusion", a -> a.withConclusion("Ours, as"));
    open.adapt("conclusion", question, "conclusion", a -> a.withConclusion("Ours, as asked."));
    assertThat(answer().isReworded(question)).isFalse();
    open.workbench().undo();
    assertThat(answer()).isEqualTo(before);
    open.drop(question);
    assertThat(answer().isUntouched()).isTrue();
    open.workbench().undo();
    assertThat(answer()).isEqualTo(before);
  }

  @Test
  void droppedAnswersAndReplacedWordingsAreInTheHistory() throws IOException {
    var words = question.wording();
    var older = new QuestionWording("Older", words.question(), words.why(), List.of(), Map.of());
    var answer = answer();
    open.workbench()
        .edit(
            "older",
            a ->
                a.withAnswer(
                    new Answer(
                        answer.pack(),
                        answer.question(),
                        answer.perspectives(),
                        answer.conclusion(),
                        answer.state(),
                        "",
                        List.of(),
                        new Answer.AnsweredWords(older.hash(), older),
                        "Anna",
                        Instant.EPOCH)));
    assertThat(open.saveNow()).isTrue();
    open.keep(question);
    assertThat(open.saveNow()).isTrue();
    open.drop(question);
    assertThat(open.saveNow()).isTrue();
    assertThat(open.folder().history().all().value())
        .extracting(edit -> edit.field() + ": " + edit.before())
        .contains("asked/title: Older", "conclusion: Ours.");
  }

  @Test
  void anEvidenceIdIsNeverReused() throws IOException {
    String first = open.folder().evidence().reserveId(open.workbench().current());
    assertThat(open.folder().evidence().reserveId(open.workbench().current())).isNotEqualTo(first);
    Files.createDirectories(folder.resolve("evidence/E-041"));
    assertThat(open.folder().evidence().reserveId(open.workbench().current())).isEqualTo("E-042");
  }

  @Test
  void aSaveSucceedsOnlyIfTheFileCanBeWritten() throws IOException {
    Path obstacle = Files.writeString(folder.resolve("sessions"), "in the way");
    var session =
        new Session(
            "2026-11-24",
            java.time.LocalDate.of(2026, 11, 24),
            "",
            1,
            java.util.List.of(),
            java.util.List.of(),
            "");
    open.workbench().edit("session", a -> a.withSession(session));
    assertThat(open.saveNow()).isFalse();
    Files.delete(obstacle);
    assertThat(open.saveNow()).isTrue();
  }
}
