package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.app.copy.AssessmentCopy;
import org.soundings.store.conflict.FileConflict;

/// What is told of a copy is true and short.
class CopySentencesTest {

  @Test
  void aCopyOfAFolderThatIsGoneSaysWhatItLacks() {
    assertThat(CopySentences.of(new AssessmentCopy(Path.of("copy"), false, List.of())))
        .isEqualTo(
            "The copy is copy. It was made from what is shown here: the files of evidence and the"
                + " history could not be copied from the folder.");
  }

  @Test
  void ofManyFilesTheFirstAreNamed() {
    List<FileConflict> conflicts =
        IntStream.range(0, 400)
            .mapToObj(each -> new FileConflict("q-" + each, "conflicts/q-" + each, "Changed."))
            .toList();
    assertThat(CopySentences.of(new AssessmentCopy(Path.of("copy"), true, conflicts)))
        .isEqualTo(
            "The copy is copy. Others changed the same; yours stands beside it: conflicts/q-0,"
                + " conflicts/q-1, conflicts/q-2 and 397 more.");
  }
}
