package org.soundings.app.copy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.soundings.app.Bundled;
import org.soundings.store.GitIgnore;

/// Copies the sample assessment that comes with the program, so that people can change it as they
/// like.
public final class SampleCopy {

  /// Where the sample lies in the folder of questions.
  public static final String PLACE = "core/example";

  private SampleCopy() {}

  /// Copies the sample into a folder that is empty or not there yet, whole or not at all.
  ///
  /// @throws FileAlreadyExistsException if something is in the folder already; nothing is copied
  ///   then
  public static void into(Path folder) throws IOException {
    FolderCopy.of(Bundled.folder("questions").resolve(PLACE), folder);
    GitIgnore.makeIn(folder);
  }
}
