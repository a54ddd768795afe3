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
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Progress;
import org.soundings.store.file.FolderLayout;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.AtomicFolder;

/// Copies the folder of an assessment. What only the running program keeps in it is left out, and
/// links are not followed: a copy goes to others, and holds nothing from elsewhere on this machine.
public final class FolderCopy {

  private static final String COPY = "copy";
  private static final String BESIDE = ".soundings-copy-";

  /// So many bytes are copied at once.
  private static final int BUFFER = 128 * 1024;

  private final Path source;
  private final Path target;

  /// The files that are copied after the words, and how many bytes each has.
  private final SortedMap<Path, Long> rest = new TreeMap<>();

  private final SortedMap<Path, IOException> leftOut = new TreeMap<>();
  private @Nullable IOException rightsLost;

  /// @param target a folder that was made for it
  /// @throws IOException if the source cannot be read
  FolderCopy(Path source, Path target) throws IOException {
    // A link to the folder itself is what people opened.
    this.source = source.toRealPath();
    this.target = target;
  }

  /// Copies a folder into one that is empty or not there yet, whole or not at all.
  ///
  /// @throws FileAlreadyExistsException if something is in the folder already; nothing is copied
  ///   then
  public static void of(Path source, Path folder) throws IOException {
    requireEmpty(folder);
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    AtomicFile.makeFolders(parent);
    // Named after what it becomes, so that the next try removes what a killed program left.
    Path beside = parent.resolve(BESIDE + folder.getFileName());
    AtomicFolder.remove(beside);
    Files.createDirectory(beside);
    try {
      Path whole = Files.createDirectory(beside.resolve(COPY));
      var copy = new FolderCopy(source, whole);
      copy.copy();
      copy.requireWhole();
      AtomicFolder.sync(whole);
      Files.deleteIfExists(folder);
      Files.move(whole, folder);
      AtomicFile.sync(parent);
    } catch (IOException | RuntimeException e) {
      AtomicFolder.removeAfter(e, beside);
      throw e;
    }
    AtomicFolder.remove(beside);
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

  private void requireWhole() throws IOException {
    if (!leftOut.isEmpty()) {
      throw leftOut.sequencedValues().getFirst();
    }
  }

  /// Copies what can be read and written.
  ///
  /// @throws IOException if the source cannot be read; nothing is copied then
  void copy() throws IOException {
    copyWords(Progress.unwatched());
    copyRest(Progress.unwatched());
  }

  /// Copies the files that the program wrote, as the assessment and its history. They are small.
  ///
  /// @throws IOException if the source cannot be read; nothing is copied then
  /// @throws CancellationException if somebody asked to stop; some of them are there then
  void copyWords(Progress progress) throws IOException {
    FilesToCopy files = FilesToCopy.in(source);
    leftOut.putAll(files.leftOut());
    files
        .sizes()
        .forEach(
            (file, size) -> {
              progress.check();
              String name = FilesToCopy.name(source, file);
              progress.report(-1, tr("Copying %s", name));
              if (FolderLayout.holdsWords(name)) {
                add(file, _ -> {});
              } else {
                rest.put(file, size);
              }
            });
  }

  /// Copies all other files, which were there when the words were copied. They may be large.
  ///
  /// @throws CancellationException if somebody asked to stop; some of them are there then
  void copyRest(Progress progress) {
    long all = rest.values().stream().mapToLong(Long::longValue).sum();
    long done = 0;
    for (Map.Entry<Path, Long> each : rest.entrySet()) {
      String what = tr("Copying %s", FilesToCopy.name(source, each.getKey()));
      double before = done;
      add(
          each.getKey(),
          bytes -> {
            progress.check();
            progress.report(Math.min(1, (before + bytes) / all), what);
          });
      done += each.getValue();
    }
    rest.clear();
  }

  /// What was left out, within the folder, and why.
  SortedMap<Path, IOException> leftOut() {
    return Collections.unmodifiableSortedMap(leftOut);
  }

  /// Why the rights of a file are not those that it has in the folder.
  Optional<IOException> rightsLost() {
    return Optional.ofNullable(rightsLost);
  }

  private void leaveOut(Path file, IOException why) {
    leftOut.put(source.relativize(file), CopyTrouble.within(target, why));
  }

  /// Copies one more file, which came into the folder while it was copied; what was left out before
  /// stays so.
  ///
  /// @param file within the folder
  void addLate(Path file, Progress progress) {
    if (leftOut.keySet().stream().noneMatch(left -> isIn(left, file))) {
      add(source.resolve(file), _ -> progress.check());
    }
  }

  /// Whether a file is what was left out, or in it.
  ///
  /// @param left within the folder; the empty path is the folder itself
  static boolean isIn(Path left, Path file) {
    return left.toString().isEmpty() || file.startsWith(left);
  }

  /// One file that cannot be read or written is left out by itself. Of two names that the disk of
  /// the copy cannot tell apart, the first stays there.
  ///
  /// @param copied told how many bytes of it were copied
  private void add(Path file, LongConsumer copied) {
    Path copy = target.resolve(source.relativize(file).toString());
    try (InputStream in = open(file)) {
      Files.createDirectories(copy.toAbsolutePath().getParent());
      write(in, copy, copied);
      keepRights(file, copy);
    } catch (IOException e) {
      leaveOut(file, naming(file, e));
    }
  }

  /// Makes a file.
  ///
  /// @throws IOException if something is there already, or it could not be written; nothing is left
  ///   of it then
  private void write(InputStream in, Path copy, LongConsumer copied) throws IOException {
    FileChannel made =
        FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (made) {
      OutputStream out = Channels.newOutputStream(made);
      byte[] some = new byte[BUFFER];
      long bytes = 0;
      for (int length = in.read(some); length >= 0; length = in.read(some)) {
        out.write(some, 0, length);
        bytes += length;
        copied.accept(bytes);
      }
      made.force(true);
    } catch (IOException e) {
      AtomicFolder.removeAfter(e, copy);
      throw e;
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
  /// knows rights: a stick or a share may refuse to change them.
  private void keepRights(Path file, Path copy) {
    var of = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    var to = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
    if (of == null || to == null) {
      return;
    }
    try {
      to.setPermissions(of.readAttributes().permissions());
    } catch (IOException e) {
      rightsLost = new IOException(tr("Who may read each file: that could not be taken over."), e);
    }
  }
}
