package org.soundings.yaml;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file that exists only while another one is written.
final class TemporaryFile {

  /// The prefix of its name.
  static final String PREFIX = ".soundings-tmp-";

  private TemporaryFile() {}

  /// The path for a file that could not be restored. Its name does not look temporary, so it is not
  /// deleted as such.
  static Path kept(Path file) {
    return file.resolveSibling(file.getFileName() + ".kept-" + System.nanoTime());
  }

  /// A new file.
  ///
  /// @param rights those of the replaced file, so that the new text is never readable for more
  ///   users; null for the default
  static Path in(Path folder, @Nullable Set<PosixFilePermission> rights) throws IOException {
    FileAttribute<?>[] attributes = attributes(rights);
    while (true) {
      Path file = folder.resolve(PREFIX + Long.toString(System.nanoTime(), 36));
      try {
        return Files.createFile(file, attributes);
      } catch (FileAlreadyExistsException e) {
        if (!Files.isRegularFile(file)) {
          throw e;
        }
      }
    }
  }

  private static FileAttribute<?>[] attributes(@Nullable Set<PosixFilePermission> rights) {
    return rights == null
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(writable(rights))};
  }

  /// The same rights plus writing. The file gets the exact ones after it is written.
  private static Set<PosixFilePermission> writable(Set<PosixFilePermission> rights) {
    var writable = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    writable.addAll(rights);
    return writable;
  }

  /// The rights of a file; null if there is none, or the file system has no rights.
  static @Nullable Set<PosixFilePermission> rights(Path file) throws IOException {
    boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPosix && Files.exists(file) ? Files.getPosixFilePermissions(file) : null;
  }
}
