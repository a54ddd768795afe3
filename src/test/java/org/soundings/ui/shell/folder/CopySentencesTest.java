package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.app.copy.AssessmentCopy;

/// What is told of a copy is true and short.
class CopySentencesTest {

  @Test
  void whatCouldNotBeReadIsNotCalledGone() {
    var copy =
        new AssessmentCopy(
            Path.of("copy"),
            true,
            List.of(),
            List.of(
                new AssessmentCopy.SeenLast(
                    "answers/core/q-one.yaml", new AccessDeniedException("q-one.yaml"))),
            List.of("actions.yaml"),
            List.of(),
            List.of());
    assertThat(CopySentences.of(copy))
        .isEqualTo(
            "The copy is copy. In the copy as it was seen here last: answers/core/q-one.yaml. "
                + "You may not read or write q-one.yaml. Others changed this since it was read"
                + " here; the copy has theirs: actions.yaml.");
  }

  @Test
  void whatTheSystemSaysEndsWhereTheNextSentenceBegins() {
    List<Exception> missing =
        List.of(
            new FileSystemException("evidence/big.bin", null, "File too large"),
            new FileSystemException("evidence/b.txt", null, "No space left on device"));
    var copy =
        new AssessmentCopy(
            Path.of("copy"), true, List.of(), List.of(), List.of(), missing, List.of());
    assertThat(CopySentences.of(copy))
        .isEqualTo(
            "The copy is copy. This is missing in it: evidence/big.bin: File too large. "
                + "This is missing in it: There is no room left on the disk for evidence/b.txt.");
  }

  @Test
  void ofManyFilesTheFirstAreNamedAndNoReasonTwice() {
    List<String> made =
        IntStream.range(0, 400).mapToObj(each -> "answers/core/q-" + each + ".yaml").toList();
    var copy =
        new AssessmentCopy(
            Path.of("copy"),
            true,
            made,
            List.of(),
            List.of(),
            List.of(new IOException("No history."), new IOException("No history.")),
            List.of());
    assertThat(CopySentences.of(copy))
        .isEqualTo(
            "The copy is copy. Not in the folder any more, and made from what is shown here: "
                + "answers/core/q-0.yaml, answers/core/q-1.yaml, answers/core/q-2.yaml "
                + "and 397 more. This is missing in it: No history.");
  }
}
