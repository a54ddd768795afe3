package org.soundings.app.copy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.soundings.app.Bundled;
import org.soundings.store.GitIgnore;

/// Copies the bundled sample assessment, so that the user can change it freely.
public final class SampleCopy {

  /// The path of the sample in the folder of questions.
  public static final String PLACE = "core/example";

  private SampleCopy() {}

  /// Copies the sample into a folder that is empty or does not exist yet, completely or not at all.
  ///
  /// @throws FileAlreadyExistsException if the folder is not empty; nothing is copied then
  public static void into(Path folder) throws IOException {
    FolderCopy.of(Bundled.folder("questions").resolve(PLACE), folder);
    GitIgnore.makeIn(folder);
  }
}
