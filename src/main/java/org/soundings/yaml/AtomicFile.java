package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.Set;

/// Writes a file so that after a crash either the complete old file or the complete new one is on
/// disk.
///
/// Temporary file in the same folder → fsync → atomic rename → fsync of the folder, and of the
/// parent of each folder that is created for it. If writing fails (disk full, no permission), the
/// old file is unchanged and the temporary one is removed.
public final class AtomicFile {

  /// The prefix of temporary files. One that a crash left behind may be deleted.
  public static final String TEMPORARY = TemporaryFile.PREFIX;

  private AtomicFile() {}

  /// Whether a file is temporary.
  public static boolean isTemporary(Path file) {
    return String.valueOf(file.getFileName()).startsWith(TEMPORARY);
  }

  /// Replaces or creates a file.
  ///
  /// @throws IOException if it could not be written; the old file is unchanged. Its message is a
  ///   sentence for the user
  public static void write(Path file, byte[] content) throws IOException {
    write(file, content, _ -> {});
  }

  /// The same with a check of the new file before it replaces the old one.
  public static void write(Path file, byte[] content, Look look) throws IOException {
    write(file, content.length, out -> out.write(content), look);
  }

  /// Content that is produced while it is written, for files too large for memory.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Replaces or creates a file with content that is produced while it is written. If this fails or
  /// is cancelled, nothing is left behind.
  ///
  /// @param size in bytes, as far as it is known; only used to recognise a full disk
  public static void write(Path file, long size, Content content) throws IOException {
    write(file, size, content, _ -> {});
  }

  /// Checks the new file before it replaces the old one.
  @FunctionalInterface
  public interface Look {
    /// @param written the complete new content, on disk next to the old file; an exception keeps
    ///   the old file
    void at(Path written) throws IOException;
  }

  /// The same with a check of the new file before it replaces the old one.
  public static void write(Path file, long size, Content content, Look look) throws IOException {
    try {
      replace(file, content, look);
    } catch (IOException e) {
      throw new IOException(
          tr(
              "%s was not written: %s The previous content is unchanged.",
              file, WriteError.reason(file, size, e)),
          e);
    }
  }

  private static void replace(Path file, Content content, Look look) throws IOException {
    Path folder = folderOf(file);
    makeFolders(folder);
    Set<PosixFilePermission> rights = TemporaryFile.rights(file);
    Path temporary = TemporaryFile.in(folder, rights);
    try {
      fill(temporary, content);
      if (rights != null) {
        // All of them, regardless of the default for new files here.
        Files.setPosixFilePermissions(temporary, rights);
      }
      look.at(temporary);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
    sync(folder);
  }

  private static void fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      content.writeTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  /// Deletes a file, so that it stays deleted after a crash.
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      sync(folderOf(file));
    }
  }

  /// Deletes a file with a check after its name is gone. If the check throws, the file is restored,
  /// under another name if there is a new file by then.
  public static void delete(Path file, Look look) throws IOException {
    Path folder = folderOf(file);
    Path aside = TemporaryFile.in(folder, null);
    if (!moveAside(file, aside)) {
      return;
    }
    try {
      look.at(aside);
    } catch (IOException | RuntimeException e) {
      putBack(aside, file, e);
      throw e;
    }
    Files.delete(aside);
    sync(folder);
  }

  /// @return whether there was a file
  private static boolean moveAside(Path file, Path aside) throws IOException {
    try {
      move(file, aside);
      return true;
    } catch (IOException e) {
      Files.deleteIfExists(aside);
      if (e instanceof NoSuchFileException) {
        return false;
      }
      throw e;
    }
  }

  private static void putBack(Path aside, Path file, Exception cause) {
    try {
      Files.move(aside, file);
    } catch (IOException taken) {
      cause.addSuppressed(taken);
      try {
        Files.move(aside, TemporaryFile.kept(file));
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /// Creates a folder with its parents, so that each survives a power failure. Its name is on disk
  /// once its parent is synced.
  public static void makeFolders(Path folder) throws IOException {
    var missing = new ArrayDeque<Path>();
    for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
      missing.push(at);
    }
    for (Path each : missing) {
      Files.createDirectories(each);
      sync(folderOf(each));
    }
    // Another kind of file may have this name.
    Files.createDirectories(folder);
  }

  static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file in a folder: " + file);
    }
    return folder;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException(tr("this disk cannot replace a file in one step"), e);
    }
  }

  /// Makes the names in a folder durable. Windows has no such call for folders and does it by
  /// itself.
  public static void sync(Path folder) throws IOException {
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
