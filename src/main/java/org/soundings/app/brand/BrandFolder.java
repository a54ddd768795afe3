package org.soundings.app.brand;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A folder out of which nothing is read by mistake: neither by `..` nor through a link.
final class BrandFolder {

  private final Path folder;

  BrandFolder(Path folder) {
    this.folder = folder;
  }

  /// Why a file is not read, as the end of a sentence that begins with its name.
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /// The bytes of a file.
  ///
  /// @param most how many bytes it may have
  byte[] read(String name, int most) throws Refused {
    Path file = inside(name);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Refused(tr("is larger than %,d bytes", most));
      }
      return bytes;
    } catch (IOException e) {
      throw new Refused(tr("cannot be read"));
    }
  }

  private Path inside(String name) throws Refused {
    Path wanted;
    try {
      wanted = Path.of(name);
    } catch (InvalidPathException e) {
      throw new Refused(tr("is no name of a file"));
    }
    if (wanted.isAbsolute() || wanted.normalize().startsWith("..")) {
      throw new Refused(tr("stands outside the folder"));
    }
    Path file = folder.resolve(wanted);
    if (!Files.isRegularFile(file)) {
      throw new Refused(tr("is not there"));
    }
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        throw new Refused(tr("leads out of the folder"));
      }
      return real;
    } catch (IOException e) {
      throw new Refused(tr("cannot be read"));
    }
  }
}
