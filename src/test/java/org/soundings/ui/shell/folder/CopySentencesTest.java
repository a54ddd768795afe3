package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.app.copy.AssessmentCopy;
import org.soundings.store.conflict.FileConflict;

/// The messages about a copy are correct and short.
class CopySentencesTest {

  @Test
  void aCopyOfAMissingFolderNamesWhatItLacks() {
    assertThat(CopySentences.of(new AssessmentCopy(Path.of("copy"), false, List.of())))
        .isEqualTo(
            "Copy saved: copy. The copy contains only the content shown here. Evidence files and history could not be copied from the folder.");
  }

  @Test
  void onlyTheFirstOfManyConflictCopiesAreNamed() {
    List<FileConflict> conflicts =
        IntStream.range(0, 400)
            .mapToObj(each -> new FileConflict("q-" + each, "conflicts/q-" + each, "Changed."))
            .toList();
    assertThat(CopySentences.of(new AssessmentCopy(Path.of("copy"), true, conflicts)))
        .isEqualTo(
            "Copy saved: copy. Others changed the same files. Your versions are stored as conflict copies: conflicts/q-0, conflicts/q-1, conflicts/q-2 and 397 more.");
  }
}
