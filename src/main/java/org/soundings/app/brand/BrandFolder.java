package org.soundings.app.brand;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A folder from which only its own files are read: `..` and links are refused.
final class BrandFolder {

  private final Path folder;

  BrandFolder(Path folder) {
    this.folder = folder;
  }

  /// Why a file is not read, as the end of a sentence that starts with its name.
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
  /// @param most the largest size allowed, in bytes
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
      throw new Refused(tr("is not a file name"));
    }
    if (wanted.isAbsolute() || wanted.normalize().startsWith("..")) {
      throw new Refused(tr("is outside the folder"));
    }
    Path file = folder.resolve(wanted);
    if (!Files.isRegularFile(file)) {
      throw new Refused(tr("does not exist"));
    }
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        throw new Refused(tr("points outside the folder"));
      }
      return real;
    } catch (IOException e) {
      throw new Refused(tr("cannot be read"));
    }
  }
}
