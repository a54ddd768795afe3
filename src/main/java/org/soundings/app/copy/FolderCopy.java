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

/// Copies the files of an assessment's folder, see [FilesToCopy]. Links are not followed: a copy
/// goes to others, and holds nothing from elsewhere on this machine.
public final class FolderCopy {

  /// So many bytes are copied at once.
  private static final int BUFFER = 128 * 1024;

  private final Path source;
  private final Path target;

  private FolderCopy(Path source, Path target) {
    this.source = source;
    this.target = target;
  }

  /// Copies a folder into one that is empty or not there yet, whole or not at all.
  ///
  /// @throws FileAlreadyExistsException if something is in the folder already; nothing is copied
  ///   then
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

  /// Copies all files but those that the assessment and its history are in.
  ///
  /// @param target an empty folder
  /// @throws CancellationException if somebody asked to stop; some of them are there then, as after
  ///   an error
  static void withoutWords(Path source, Path target, Progress progress) throws IOException {
    // A link to the folder itself is what people opened.
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

  /// @param copied told how many bytes of it were copied
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

  /// Opens a file that is no link.
  private static InputStream open(Path file) throws IOException {
    // What is inside a jar knows no links, and no way to say so.
    boolean knowsLinks = file.getFileSystem().equals(FileSystems.getDefault());
    return knowsLinks
        ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
        : Files.newInputStream(file);
  }

  /// What fails in the middle of a file does not name it.
  private IOException naming(Path file, IOException failure) {
    if (failure instanceof FileSystemException) {
      return failure;
    }
    String name = source.relativize(file).toString();
    var named = new FileSystemException(name, null, failure.getMessage());
    named.initCause(failure);
    return named;
  }

  /// What nobody else may read may not be read in its copy either, as far as the disk of the copy
  /// knows rights.
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
