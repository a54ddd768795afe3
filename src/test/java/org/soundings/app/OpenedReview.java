package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;

/// An open assessment with one answer on disk.
abstract class OpenedReview {

  static final String FILE = "answers/core/core-non-root.yaml";
  static final Library LIBRARY = BuiltInLibrary.source();

  @TempDir private Path temporary;
  final Question question = LIBRARY.question("core-non-root").orElseThrow();
  Path folder = Path.of("");
  OpenAssessment open;

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.resolve("review");
    open =
        new OpenAssessment(
            LIBRARY,
            AssessmentFolder.create(folder, RandomAssessments.empty()),
            Clock.fixed(Instant.parse("2026-11-24T12:00:00.7Z"), ZoneOffset.UTC),
            Runnable::run);
    open.setAuthor("Facilitator");
    conclude("Ours.");
    assertThat(open.saveNow()).isTrue();
  }

  @AfterEach
  void end() throws IOException {
    open.close();
  }

  void conclude(String text) {
    open.answer("conclusion", question, answer -> answer.withConclusion(text));
  }

  void anotherProgramWrites(String text) throws IOException {
    Path file = folder.resolve(FILE);
    Files.writeString(file, Files.readString(file).replace("Ours.", text));
  }

  Answer answer() {
    return open.workbench().current().answer("core", "core-non-root");
  }
}
