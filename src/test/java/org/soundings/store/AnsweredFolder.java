package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.store.history.Signature;

/// A folder with one answer, to be opened by a test.
public abstract class AnsweredFolder {

  public static final String ANSWER = "answers/core/core-non-root.yaml";

  public static final Signature ANNA = new Signature("Anna", Instant.parse("2026-11-24T12:00:00Z"));

  @TempDir Path temporary;

  public static Loaded<AssessmentFolder> open(Path folder) throws IOException {
    return AssessmentFolder.open(folder, Progress.unwatched());
  }

  public static Answer answer(String conclusion) {
    return Answer.open("core", "core-non-root")
        .withConclusion(conclusion)
        .withState(
            new AnswerState.Answered(AnswerState.Rating.WEAK, AnswerState.Confidence.FAIRLY_SURE));
  }

  /// A closed folder with one answer.
  public Path folderWithAnAnswer() throws IOException {
    return folderWithAnAnswer("a");
  }

  Path folderWithAnAnswer(String name) throws IOException {
    Path folder = temporary.resolve(name);
    try (var made =
        AssessmentFolder.create(
            folder, RandomAssessments.empty().withAnswer(answer("We use 10001.")))) {
      assertThat(made.path()).isEqualTo(folder);
    }
    return folder;
  }
}
