package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.GitIgnore;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.AtomicFolder;

/// Copies the folder of an assessment. What only the running program keeps in it is left out, and
/// links are not followed: a copy goes to others, and holds nothing from elsewhere on this machine.
public final class FolderCopy {

  private static final String COPY = "copy";

  private final Path source;
  private final Path target;
  private final List<Path> rest = new ArrayList<>();
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
    Files.createDirectories(parent);
    Path beside = Files.createTempDirectory(parent, ".soundings-copy-");
    try {
      Path whole = Files.createDirectory(beside.resolve(COPY));
      var copy = new FolderCopy(source, whole);
      copy.copy();
      copy.requireWhole();
      Files.deleteIfExists(folder);
      Files.move(whole, folder);
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
    copyWords();
    copyRest();
  }

  /// Copies the files that hold words, as the assessment and its history do. They are small.
  ///
  /// @throws IOException if the source cannot be read; nothing is copied then
  void copyWords() throws IOException {
    for (Path file : files()) {
      if (holdsWords(file)) {
        add(file);
      } else {
        rest.add(file);
      }
    }
  }

  private static boolean holdsWords(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".yaml") || name.equals(GitIgnore.NAME);
  }

  /// Copies all other files, which were there when the words were copied.
  void copyRest() {
    rest.forEach(this::add);
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

  /// The files to copy, all found before the first is copied.
  private List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        source,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
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
            if (file.equals(source)) {
              throw failure;
            }
            leaveOut(file, failure);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
              leaveOut(folder, failure);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private void leaveOut(Path file, IOException why) {
    leftOut.put(source.relativize(file), why);
  }

  /// Copies one more file, which came into the folder while it was copied; what was left out before
  /// stays so.
  ///
  /// @param file within the folder
  void addLate(Path file) {
    if (leftOut.keySet().stream().noneMatch(left -> isIn(left, file))) {
      add(source.resolve(file));
    }
  }

  /// Whether a file is what was left out, or in it.
  ///
  /// @param left within the folder; the empty path is the folder itself
  static boolean isIn(Path left, Path file) {
    return left.toString().isEmpty() || file.startsWith(left);
  }

  /// One file that cannot be read or written is left out by itself.
  private void add(Path file) {
    Path copy = target.resolve(source.relativize(file).toString());
    try (InputStream in = open(file)) {
      Files.createDirectories(copy.toAbsolutePath().getParent());
      Files.copy(in, copy);
      keepRights(file, copy);
    } catch (FileAlreadyExistsException e) {
      // Of two names that the disk of the copy cannot tell apart, the first stays there.
      leaveOut(file, e);
    } catch (IOException e) {
      AtomicFolder.removeAfter(e, copy);
      leaveOut(file, naming(file, e));
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
