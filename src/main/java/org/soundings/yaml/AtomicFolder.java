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

/// Puts a folder of files on disk so that whatever happens, all of it is there or none of it.
///
/// Everything is written into a temporary folder beside it → fsync of each file and folder → one
/// rename → fsync of the parent. A folder that is there already is never touched.
public final class AtomicFolder {

  private static final List<Duration> PAUSES =
      List.of(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(800));

  private AtomicFolder() {}

  /// Makes a folder.
  ///
  /// @param files content by path, with `/`
  /// @throws FileAlreadyExistsException if something has that name already; it is unchanged
  /// @throws IOException if it could not be written; nothing is left of it. Its message is a
  ///   sentence for people
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
          tr("%s was not written: this disk cannot rename a folder in one step.", folder), e);
    } catch (IOException e) {
      remove(temporary);
      throw new IOException(
          tr(
              "%s was not written: %s Nothing else was changed.",
              folder, WriteTrouble.reason(folder, size, e)),
          e);
    }
    AtomicFile.sync(AtomicFile.folderOf(folder));
  }

  private static Path temporary(Path folder) {
    return AtomicFile.folderOf(folder)
        .resolve(AtomicFile.TEMPORARY + Long.toString(System.nanoTime(), 36));
  }

  /// Makes an empty folder beside the one that it becomes once it is filled, see [#complete].
  public static Path begin(Path folder) throws IOException {
    Path parent = AtomicFile.folderOf(folder);
    if (Files.exists(parent) && !Files.isDirectory(parent)) {
      throw new NotDirectoryException(parent.toString());
    }
    AtomicFile.makeFolders(parent);
    return Files.createDirectory(temporary(folder));
  }

  /// Gives a folder that is filled its name, durably. If something has that name already, it gets
  /// the first number that is free, and what is there is not touched.
  ///
  /// @return where it is
  public static Path complete(Path temporary, Path wanted) throws IOException {
    sync(temporary);
    Path folder = wanted;
    for (int number = 2; !isMoved(temporary, folder); number++) {
      folder = wanted.resolveSibling(wanted.getFileName() + " " + number);
    }
    AtomicFile.sync(AtomicFile.folderOf(folder));
    return folder;
  }

  /// What looks through new files, as for viruses, is waited for.
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

  /// Makes the names in a folder and in all folders below it durable; links are not followed.
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

  /// Takes a folder away with all that is in it; links are not followed.
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

  /// Takes a folder away because of a failure, which stays what is told: what could not be taken
  /// away is added to it.
  public static void removeAfter(Exception failure, Path folder) {
    try {
      remove(folder);
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
