package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes a folder of files so that after a crash either all of it is on disk or none.
///
/// All files are written into a temporary folder next to it → fsync of each file and folder → one
/// rename → fsync of the parent. An existing folder is never changed.
public final class AtomicFolder {

  private static final List<Duration> PAUSES =
      List.of(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(800));

  private AtomicFolder() {}

  /// Creates a folder.
  ///
  /// @param files content by path, with `/`
  /// @throws FileAlreadyExistsException if the name exists already; it is unchanged
  /// @throws IOException if it could not be written; nothing is left of it. Its message is a
  ///   sentence for the user
  public static void write(Path folder, SortedMap<String, byte[]> files) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    long size = files.values().stream().mapToLong(content -> content.length).sum();
    Path temporary = temporary(folder);
    try {
      AtomicFile.makeFolders(temporary);
      fill(temporary, files);
      Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      remove(temporary);
      throw new IOException(
          tr(
              "%s was not written: this disk cannot rename a folder in one step. Nothing was changed. Use a location on another disk.",
              folder),
          e);
    } catch (IOException e) {
      remove(temporary);
      throw new IOException(
          tr(
              "%s was not written: %s Nothing else was changed.",
              folder, WriteError.reason(folder, size, e)),
          e);
    }
    AtomicFile.sync(AtomicFile.folderOf(folder));
  }

  private static Path temporary(Path folder) {
    return AtomicFile.folderOf(folder)
        .resolve(AtomicFile.TEMPORARY + Long.toString(System.nanoTime(), 36));
  }

  /// Creates an empty temporary folder next to the final one, see [#complete].
  public static Path begin(Path folder) throws IOException {
    Path parent = AtomicFile.folderOf(folder);
    if (Files.exists(parent) && !Files.isDirectory(parent)) {
      throw new NotDirectoryException(parent.toString());
    }
    AtomicFile.makeFolders(parent);
    return Files.createDirectory(temporary(folder));
  }

  /// Gives a complete folder its final name, durably. If the name exists already, the folder gets
  /// the first free number, and the existing one is unchanged.
  ///
  /// @return its final path
  public static Path complete(Path temporary, Path wanted) throws IOException {
    sync(temporary);
    Path folder = wanted;
    for (int number = 2; !isMoved(temporary, folder); number++) {
      folder = wanted.resolveSibling(wanted.getFileName() + " " + number);
    }
    AtomicFile.sync(AtomicFile.folderOf(folder));
    return folder;
  }

  /// Retries, because programs such as virus scanners may have new files open.
  private static boolean isMoved(Path temporary, Path folder) throws IOException {
    for (Duration pause : PAUSES) {
      try {
        return isMovedAtOnce(temporary, folder);
      } catch (IOException _) {
        LockSupport.parkNanos(pause.toNanos());
      }
    }
    return isMovedAtOnce(temporary, folder);
  }

  private static boolean isMovedAtOnce(Path temporary, Path folder) throws IOException {
    try {
      Files.move(temporary, folder);
      return true;
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
      return false;
    }
  }

  private static void fill(Path folder, SortedMap<String, byte[]> files) throws IOException {
    var folders = new TreeSet<Path>(Comparator.reverseOrder());
    folders.add(folder);
    for (var file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(AtomicFile.folderOf(target));
      for (Path at = target.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
        folders.add(at);
      }
      try (FileChannel channel =
          FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        var content = ByteBuffer.wrap(file.getValue());
        while (content.hasRemaining()) {
          channel.write(content);
        }
        channel.force(true);
      }
    }
    for (Path each : folders) {
      AtomicFile.sync(each);
    }
  }

  /// Makes the names in a folder and in all folders below it durable. Links are not followed.
  public static void sync(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            AtomicFile.sync(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Deletes a folder with all its content. Links are not followed.
  public static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }

  /// Deletes a folder after a failure, which stays the one that is reported. If the deletion fails,
  /// that failure is added to it.
  public static void removeAfter(Exception failure, Path folder) {
    try {
      remove(folder);
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
