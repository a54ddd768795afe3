package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Progress;
import org.soundings.store.history.Edit;
import org.soundings.store.history.Signature;

/// A folder with one answer, and its history.
public abstract class SaidAndRecorded {

  static final String ANSWER = "answers/core/core-non-root.yaml";
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir Path temporary;

  public static AssessmentFolder open(Path folder) throws IOException {
    return AssessmentFolder.open(folder, Progress.unwatched()).value();
  }

  static Signature anna(long seconds) {
    return new Signature("Anna", NOON.plusSeconds(seconds));
  }

  Path folder() throws IOException {
    Path folder = temporary.resolve("a");
    AssessmentFolder.create(folder, RandomAssessments.empty().withAnswer(said("Before."))).close();
    return folder;
  }

  static Answer said(String conclusion) {
    return Answer.open("core", "core-non-root").withConclusion(conclusion);
  }

  static void say(AssessmentFolder folder, String conclusion, Signature signature)
      throws IOException {
    folder.save(folder.assessment().withAnswer(said(conclusion)), signature);
  }

  static Edit conclusion(long since, long at, String by, String before, String after) {
    return new Edit(
        NOON.plusSeconds(since), NOON.plusSeconds(at), by, ANSWER, "conclusion", before, after);
  }

  public static List<Edit> history(Path folder) throws IOException {
    try (var opened = open(folder)) {
      assertThat(opened.history().all().problems()).isEmpty();
      return opened.history().all().value();
    }
  }
}
