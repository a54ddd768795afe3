package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    /// @param file within the folder
    void tell(Path file, IOException why) throws IOException;
  }

  /// Copies a folder into one that is empty or not there yet, whole or not at all.
  ///
  /// @throws FileAlreadyExistsException if something is in the folder already; nothing is copied
  ///   then
  public static void of(Path source, Path folder) throws IOException {
    copy(
        source,
        folder,
        (_, why) -> {
          throw why;
        });
  }

  /// Copies what can be read of a folder into one that is empty or not there yet.
  ///
  /// @return what was left out, within the folder, and why
  /// @throws IOException if it cannot be written; nothing is copied then
  static SortedMap<Path, IOException> ofReadable(Path source, Path folder) throws IOException {
    var unread = new TreeMap<Path, IOException>();
    copy(source, folder, unread::put);
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
              leaveOut(file, new IOException(tr("%s is no file of its own, but a link.", file)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            leaveOut(file, failure);
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
      copyFile(file, copy);
    } catch (NotRead failure) {
      leaveOut(file, failure.why);
    }
  }

  private void leaveOut(Path file, IOException why) throws IOException {
    unread.tell(source.relativize(file), why);
  }

  /// Copies one file that is no link; nothing is left of it where that fails.
  private static void copyFile(Path file, Path copy) throws IOException {
    try (InputStream in = open(file)) {
      Files.copy(in, copy);
      keepPermissions(file, copy);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /// Copies one more file, which came into the folder while it was copied.
  ///
  /// @return why it was left out; empty where it is there
  /// @throws IOException if it cannot be written
  static Optional<IOException> late(Path file, Path copy) throws IOException {
    Files.createDirectories(copy.toAbsolutePath().getParent());
    try {
      copyFile(file, copy);
      return Optional.empty();
    } catch (NotRead failure) {
      return Optional.of(failure.why);
    }
  }

  /// What nobody else may read may not be read in its copy either.
  private static void keepPermissions(Path file, Path copy) throws IOException {
    var of = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    var to = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
    if (of != null && to != null) {
      to.setPermissions(of.readAttributes().permissions());
    }
  }

  /// That a file cannot be read, and not that its copy cannot be written.
  private static final class NotRead extends IOException {
    private final transient IOException why;

    private NotRead(IOException why) {
      super(why);
      this.why = why;
    }
  }

  /// Says of what fails that it was the reading.
  private static final class Reading extends FilterInputStream {
    private Reading(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        throw new NotRead(e);
      }
    }
  }

  private static InputStream open(Path file) throws NotRead {
    try {
      // What is inside a jar knows no links, and no way to say so.
      boolean knowsLinks = file.getFileSystem().equals(FileSystems.getDefault());
      return new Reading(
          knowsLinks
              ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
              : Files.newInputStream(file));
    } catch (IOException e) {
      throw new NotRead(e);
    }
  }

  /// Takes away what is left of a copy, whether or not it succeeded.
  static void remove(Path folder) throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
