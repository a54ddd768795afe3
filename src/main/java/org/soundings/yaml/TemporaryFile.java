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

/// A file that is there only while another one is written.
final class TemporaryFile {

  /// How its name begins.
  static final String PREFIX = ".soundings-tmp-";

  private TemporaryFile() {}

  /// Where a file stays that could not be put back: under a name that nobody takes for one of ours
  /// and tidies up.
  static Path kept(Path file) {
    return file.resolveSibling(file.getFileName() + ".kept-" + System.nanoTime());
  }

  /// A new file.
  ///
  /// @param rights those of the file that it replaces, so that nobody may read more of the new text
  ///   for a moment; null for those that any new file gets here
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

  /// The same rights, so that the new text can be written; it gets the exact ones once it is.
  private static Set<PosixFilePermission> writable(Set<PosixFilePermission> rights) {
    var writable = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    writable.addAll(rights);
    return writable;
  }

  /// The rights of a file; null if there is none, or the disk knows no rights.
  static @Nullable Set<PosixFilePermission> rights(Path file) throws IOException {
    boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPosix && Files.exists(file) ? Files.getPosixFilePermissions(file) : null;
  }
}
