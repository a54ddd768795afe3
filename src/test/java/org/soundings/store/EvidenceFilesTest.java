package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;

/// A stored file is checked against its recorded hash whenever the folder is read.
class EvidenceFilesTest {

  private static final Path SAMPLE = Path.of("questions/core/example");

  @TempDir private Path temporary;

  @BeforeEach
  void copyTheSample() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = temporary.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static Assessment read(Path folder) throws IOException {
    return AssessmentFolder.read(folder, Progress.unwatched()).value();
  }

  private Path stored() {
    return temporary.resolve("evidence/E-013/log-shipper-values.yaml");
  }

  private Path milestone() {
    return temporary.resolve("milestones/first-workshop");
  }

  @Test
  void unchangedFilesHaveNoIssues() throws IOException {
    assertThat(read(temporary).fileIssues()).isEmpty();
    assertThat(read(milestone()).fileIssues()).isEmpty();
  }

  @Test
  void aChangedFileIsAnIssueInTheAssessmentAndMilestones() throws IOException {
    Files.writeString(stored(), "other: words\n");
    assertThat(read(temporary).fileIssues()).isEqualTo(Map.of("E-013", EvidenceIssue.CHANGED));
    assertThat(read(milestone()).fileIssues()).isEqualTo(Map.of("E-013", EvidenceIssue.CHANGED));
  }

  @Test
  void aMissingFileIsAnIssue() throws IOException {
    Files.delete(stored());
    assertThat(read(temporary).fileIssues()).isEqualTo(Map.of("E-013", EvidenceIssue.MISSING));
  }

  @Test
  void aLinkInPlaceOfTheFileCountsAsMissing() throws IOException {
    Path elsewhere = temporary.resolveSibling(temporary.getFileName() + "-elsewhere.yaml");
    Files.move(stored(), elsewhere);
    Files.createSymbolicLink(stored(), elsewhere);
    assertThat(read(temporary).fileIssues()).isEqualTo(Map.of("E-013", EvidenceIssue.MISSING));
    Files.delete(elsewhere);
  }

  @Test
  void filesAreFlaggedUntilTheyAreCompared() throws IOException {
    try (AssessmentFolder opened =
        AssessmentFolder.openUncompared(temporary, Progress.unwatched()).value()) {
      Assessment before = opened.assessment();
      assertThat(before.fileIssues().keySet())
          .isEqualTo(
              before.evidence().values().stream()
                  .filter(item -> item.file().isPresent())
                  .map(Evidence::id)
                  .collect(Collectors.toSet()));
      assertThat(before.fileIssues().values()).containsOnly(EvidenceIssue.NOT_COMPARED);
      assertThat(opened.evidence().compared(before, Progress.unwatched()).fileIssues()).isEmpty();
    }
  }

  @Test
  void cancellingDoesNotWaitForTheEndOfALargeFile() throws IOException {
    Files.write(stored(), new byte[1 << 20]);
    var asked = new AtomicInteger();
    try (AssessmentFolder opened =
        AssessmentFolder.openUncompared(temporary, Progress.unwatched()).value()) {
      var evidence = opened.assessment().evidence().get("E-013");
      assertThatThrownBy(() -> opened.evidence().issue(evidence, cancelledAfter(3, asked)))
          .isInstanceOf(CancellationException.class);
    }
    assertThat(asked).hasValue(4);
  }

  private static Progress cancelledAfter(int times, AtomicInteger asked) {
    return new Progress() {
      @Override
      public void report(double fraction, String what) {}

      @Override
      public boolean isCancelled() {
        return asked.incrementAndGet() > times;
      }
    };
  }
}
