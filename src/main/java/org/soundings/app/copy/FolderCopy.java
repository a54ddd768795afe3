package org.soundings.app.copy;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.soundings.base.Progress;
import org.soundings.store.file.FolderLayout;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.AtomicFolder;

/// Copies the files of an assessment's folder, see [FilesToCopy]. Links are not followed, because a
/// copy is passed on and must not contain other files of this machine.
public final class FolderCopy {

  /// The size of the copy buffer in bytes.
  private static final int BUFFER = 128 * 1024;

  private final Path source;
  private final Path target;

  private FolderCopy(Path source, Path target) {
    this.source = source;
    this.target = target;
  }

  /// Copies a folder into one that is empty or does not exist yet, completely or not at all.
  ///
  /// @throws FileAlreadyExistsException if the folder is not empty; nothing is copied then
  public static void of(Path source, Path folder) throws IOException {
    requireEmpty(folder);
    Path filling = AtomicFolder.begin(folder);
    try {
      new FolderCopy(source, filling)
          .copy(FilesToCopy.sizes(source, _ -> true), Progress.unwatched());
      AtomicFolder.sync(filling);
      Files.deleteIfExists(folder);
      Files.move(filling, folder);
    } catch (IOException | RuntimeException e) {
      AtomicFolder.removeAfter(e, filling);
      throw e;
    }
    AtomicFile.sync(Objects.requireNonNull(filling.getParent()));
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new FileAlreadyExistsException(folder.toString());
        }
      }
    }
  }

  /// Copies all files except those of the assessment itself and its history.
  ///
  /// @param target an empty folder
  /// @throws CancellationException if the job was asked to stop; some files are copied then, as
  ///   after an error
  static void withoutWords(Path source, Path target, Progress progress) throws IOException {
    // The folder itself may be opened through a link.
    Path real = source.toRealPath();
    new FolderCopy(real, target)
        .copy(
            FilesToCopy.sizes(
                real, name -> !FolderLayout.isRecord(name) && !FolderLayout.isHistory(name)),
            progress);
  }

  private void copy(SortedMap<Path, Long> files, Progress progress) throws IOException {
    double all = files.values().stream().mapToLong(Long::longValue).sum();
    long done = 0;
    for (Map.Entry<Path, Long> each : files.entrySet()) {
      Path name = source.relativize(each.getKey());
      String what = tr("Copying %s", name.toString().replace('\\', '/'));
      double before = done;
      progress.report(Math.min(1, before / all), what);
      copy(
          each.getKey(),
          target.resolve(name.toString()),
          bytes -> {
            progress.check();
            progress.report(Math.min(1, (before + bytes) / all), what);
          });
      done += each.getValue();
    }
  }

  /// @param copied receives how many bytes were copied
  private void copy(Path file, Path copy, LongConsumer copied) throws IOException {
    try (InputStream in = open(file)) {
      Files.createDirectories(copy.getParent());
      write(in, copy, copied);
    } catch (IOException e) {
      throw naming(file, e);
    }
    keepRights(file, copy);
  }

  private static void write(InputStream in, Path copy, LongConsumer copied) throws IOException {
    try (FileChannel made =
        FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(made);
      byte[] some = new byte[BUFFER];
      long bytes = 0;
      for (int length = in.read(some); length >= 0; length = in.read(some)) {
        out.write(some, 0, length);
        bytes += length;
        copied.accept(bytes);
      }
      made.force(true);
    }
  }

  /// Opens a file that is not a link.
  private static InputStream open(Path file) throws IOException {
    // A file system inside a jar does not support links or the option to refuse them.
    boolean knowsLinks = file.getFileSystem().equals(FileSystems.getDefault());
    return knowsLinks
        ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
        : Files.newInputStream(file);
  }

  /// An error in the middle of a file does not name the file.
  private IOException naming(Path file, IOException failure) {
    if (failure instanceof FileSystemException) {
      return failure;
    }
    String name = source.relativize(file).toString();
    var named = new FileSystemException(name, null, failure.getMessage());
    named.initCause(failure);
    return named;
  }

  /// Keeps a file private if others cannot read the original, as far as the target's file system
  /// supports permissions.
  private static void keepRights(Path file, Path copy) throws IOException {
    var of = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    var to = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
    if (of == null || to == null) {
      return;
    }
    var rights = of.readAttributes().permissions();
    try {
      to.setPermissions(rights);
    } catch (IOException e) {
      System.getLogger(FolderCopy.class.getName())
          .log(System.Logger.Level.DEBUG, "The disk of the copy keeps no rights", e);
    }
  }
}
