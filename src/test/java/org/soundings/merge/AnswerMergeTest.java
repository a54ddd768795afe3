package org.soundings.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState.Answered;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;

/// Merging does not combine parts into a statement that no one made.
class AnswerMergeTest {

  private static final Answer BASE =
      perspective(
              perspective(Answer.open("core", "q"), "developer", "We mount it."),
              "operator",
              "Twice.")
          .withConclusion("It is read.");

  private static Answer perspective(Answer answer, String role, String text) {
    return answer.withPerspective(new Answer.Perspective(role, text, "Ada", null));
  }

  @Test
  void changesToDifferentPartsAreMerged() {
    Answer local = perspective(BASE, "developer", "We mount it once.");
    Answer onDisk =
        perspective(BASE, "security", "We looked.")
            .withConclusion("It is read by two.")
            .withState(new Answered(Rating.WEAK, Confidence.SURE))
            .withDissents(List.of(new Answer.Dissent("Ben", "", "By three.")));
    Answer both = new AnswerMerge(BASE, local, onDisk).together().orElseThrow();
    assertThat(both.perspectiveText("developer")).isEqualTo("We mount it once.");
    assertThat(both.perspectiveText("operator")).isEqualTo("Twice.");
    assertThat(both.perspectiveText("security")).isEqualTo("We looked.");
    assertThat(both.conclusion()).isEqualTo("It is read by two.");
    assertThat(both.state()).isEqualTo(onDisk.state());
    assertThat(both.dissents()).isEqualTo(onDisk.dissents());
    assertThat(new AnswerMerge(BASE, onDisk, local).together())
        .hasValueSatisfying(
            other -> assertThat(other.perspectives()).containsAll(both.perspectives()));
  }

  @Test
  void aPartRemovedByOthersIsRemovedIfUnchangedLocally() {
    Answer local = perspective(BASE, "developer", "We mount it once.");
    Answer onDisk = perspective(BASE, "operator", "");
    assertThat(
            new AnswerMerge(BASE, local, onDisk).together().orElseThrow().perspective("operator"))
        .isEmpty();
  }

  @Test
  void aPartChangedByBothIsNotMerged() {
    Answer local = BASE.withConclusion("It is read by one.");
    assertThat(new AnswerMerge(BASE, local, BASE.withConclusion("By two.")).together()).isEmpty();
    Answer weak = BASE.withState(new Answered(Rating.WEAK, Confidence.SURE));
    assertThat(new AnswerMerge(BASE, local, weak).together())
        .as("a rating goes with the words that it was chosen for")
        .isEmpty();
    assertThat(
            new AnswerMerge(
                    BASE,
                    perspective(BASE, "developer", "A."),
                    perspective(BASE, "developer", "B."))
                .together())
        .isEmpty();
  }

  @Test
  void oneSidedChangesNeedNoMerge() {
    Answer local = perspective(BASE, "developer", "We mount it once.");
    assertThat(new AnswerMerge(BASE, local, BASE).together()).isEmpty();
    assertThat(new AnswerMerge(BASE, local, local).together()).isEmpty();
    Answer more = perspective(local, "security", "We looked.");
    assertThat(new AnswerMerge(BASE, local, more).together()).as("onDisk has all").isEmpty();
  }
}
