package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Finds the folders that are bundled with the program: `questions` and `themes`.
///
/// In a build they are folders, in the packaged program they are inside its jar. The same code
/// reads both through [Path]. The jar stays open for as long as the program runs.
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
          tr(
              "The installation is incomplete: the folder \"%s\" is missing. Reinstall Soundings.",
              name));
    }
    return folder;
  }

  /// The jar, or the folder of a build, from which this class is read. Its code source is not used:
  /// with a start-up cache it names the place in which the cache was made (JDK-8376576).
  private static Path program() throws IOException {
    String name = "/" + Bundled.class.getName().replace('.', '/') + ".class";
    URL own = Bundled.class.getResource(name);
    if (own == null) {
      throw new IOException(tr("Soundings cannot find its own files. Reinstall Soundings."));
    }
    try {
      return own.openConnection() instanceof JarURLConnection jar
          ? Path.of(jar.getJarFileURL().toURI())
          : above(Path.of(own.toURI()), Path.of(name).getNameCount());
    } catch (URISyntaxException e) {
      throw new IOException(
          tr("Soundings cannot find its own files (%s). Reinstall Soundings.", own), e);
    }
  }

  private static Path above(Path path, int steps) {
    Path above = path;
    for (int step = 0; step < steps; step++) {
      above = Objects.requireNonNull(above.getParent());
    }
    return above;
  }
}
