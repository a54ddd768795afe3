package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.AtomicFile;

/// Copies the folder of an assessment. What only the running program keeps in it is left out, and
/// links are not followed: a copy goes to others, and holds nothing from elsewhere on this machine.
public final class FolderCopy {

  private static final String COPY = "copy";

  private final Path source;
  private final Path target;
  private final Unread unread;

  private FolderCopy(Path source, Path target, Unread unread) {
    this.source = source;
    this.target = target;
    this.unread = unread;
  }

  /// Told what cannot be read.
  private interface Unread {
    void tell(IOException why) throws IOException;
  }

  /// Copies a folder into one that is empty or not there yet, whole or not at all.
  ///
  /// @throws FileAlreadyExistsException if something is in the folder already; nothing is copied
  ///   then
  public static void of(Path source, Path folder) throws IOException {
    copy(
        source,
        folder,
        why -> {
          throw why;
        });
  }

  /// Copies what can be read of a folder into one that is empty or not there yet.
  ///
  /// @return why the rest was left out
  /// @throws IOException if it cannot be written; nothing is copied then
  public static List<IOException> ofReadable(Path source, Path folder) throws IOException {
    var unread = new ArrayList<IOException>();
    copy(source, folder, unread::add);
    return unread;
  }

  private static void copy(Path source, Path folder, Unread unread) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new FileAlreadyExistsException(folder.toString());
        }
      }
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    // A link to the folder itself is what people opened.
    Path from = source.toRealPath();
    Files.createDirectories(parent);
    Path beside = Files.createTempDirectory(parent, ".soundings-copy-");
    try {
      Path target = Files.createDirectory(beside.resolve(COPY));
      var copy = new FolderCopy(from, target, unread);
      for (Path file : copy.files()) {
        copy.add(file);
      }
      Files.deleteIfExists(folder);
      Files.move(target, folder);
    } finally {
      remove(beside);
    }
  }

  /// The files to copy, all found before the first is copied.
  private List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        source,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (AssessmentFolder.isOwn(file) || AtomicFile.isTemporary(file)) {
              return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
              files.add(file);
            } else {
              unread.tell(new IOException(tr("%s is no file of its own, but a link.", file)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            unread.tell(failure);
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private void add(Path file) throws IOException {
    Path copy = target.resolve(source.relativize(file).toString());
    Path directory = copy.getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    try {
      Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
    } catch (FileSystemException failure) {
      if (!isOf(failure, file)) {
        throw failure;
      }
      unread.tell(failure);
    }
  }

  /// Whether it is the file that cannot be read, and not its copy that cannot be written.
  private static boolean isOf(FileSystemException failure, Path file) {
    return file.toString().equals(failure.getFile()) && failure.getOtherFile() == null;
  }

  /// Takes away what is left of a copy, whether or not it succeeded.
  private static void remove(Path folder) throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
