package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/// Finds the folders that were packed with the program: `questions` and `themes`.
///
/// From a build they are folders, from the packaged program they are inside its jar; both are read
/// by the same code through [Path]. A jar stays open for as long as the program runs.
public final class Bundled {

  private Bundled() {}

  /// The bundled folder with the given name.
  ///
  /// @throws IOException if the program was packed without it
  public static Path folder(String name) throws IOException {
    Path program = program();
    Path folder =
        Files.isDirectory(program)
            ? program.resolve(name)
            : FileSystems.newFileSystem(program).getPath("/", name);
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          tr("The program was packed without its folder \"%s\". Install it again.", name));
    }
    return folder;
  }

  private static Path program() throws IOException {
    CodeSource source = Bundled.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException(tr("The program does not find its own files. Install it again."));
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(
          tr("The program does not find its own files: %s", source.getLocation()), e);
    }
  }
}
