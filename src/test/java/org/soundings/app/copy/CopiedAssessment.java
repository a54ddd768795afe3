package org.soundings.app.copy;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.history.Edit;
import org.soundings.store.history.Signature;
import org.soundings.yaml.AtomicFile;

/// An open assessment that is copied.
public abstract class CopiedAssessment {

  public static final Signature BY = new Signature("Ada", Instant.parse("2026-11-24T10:00:00Z"));
  public static final String ANSWER = "answers/core/q-one.yaml";

  @TempDir public Path home;
  public Path target;
  public AssessmentFolder source;
  public Assessment window;

  @BeforeEach
  void open() throws IOException {
    target = home.resolve("stick/copy");
    var profile = Profile.begin("a-b", "A b", LocalDate.of(2026, 11, 24), List.of());
    window = Assessment.begin(profile).withAnswer(answer("q-one", "One.")).withAction(action("Do"));
    source = AssessmentFolder.create(home.resolve("source"), window);
  }

  @AfterEach
  void letGo() throws IOException {
    source.release();
  }

  /// The temporary folder of the copy.
  public Path filling() {
    try (Stream<Path> beside = Files.list(target.getParent())) {
      return beside.filter(AtomicFile::isTemporary).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts a folder in place of a file of the copy.
  public void obstruct(String file) {
    Path there = filling().resolve(file).resolve("in the way");
    assertThatCode(() -> Files.createDirectories(there)).doesNotThrowAnyException();
  }

  public AssessmentCopy copy() throws IOException {
    return copy(() -> window);
  }

  public AssessmentCopy copy(Supplier<Assessment> all) throws IOException {
    return AssessmentCopy.of(
        source,
        target,
        () -> new AssessmentCopy.InWindow(all.get(), List.of(), BY),
        Progress.unwatched());
  }

  List<Edit> history() throws IOException {
    try (AssessmentFolder copy = AssessmentFolder.open(target, Progress.unwatched()).value()) {
      return copy.history().all().value();
    }
  }

  public Path at(String file) {
    return source.path().resolve(file);
  }

  static Action action(String what) {
    return Action.planned("A-001", what);
  }

  public static Answer answer(String question, String conclusion) {
    return Answer.open("core", question).withConclusion(conclusion);
  }
}
