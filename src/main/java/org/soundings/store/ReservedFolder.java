package org.soundings.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.yaml.AtomicFolder;

/// A folder that was made just now for a copy, and is held: nobody else writes into it, and all
/// that is in it may be taken away again. What stood in its place before is never touched.
///
/// It is filled in a hidden folder within it, so that a copy that was broken off, such as by a
/// stick that was pulled, never opens as if it were whole.
public final class ReservedFolder {

  private static final String FILLING = ".soundings-copy";

  private final Path path;
  private final FolderLock lock;

  private ReservedFolder(Path path, FolderLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /// Makes a folder where one is wanted, or beside that with the first number that is free: asking
  /// first and making it afterwards would leave time for somebody else.
  ///
  /// @throws IOException if it could not be made; nothing is left of it
  public static ReservedFolder make(Path wanted) throws IOException {
    Path parent = wanted.toAbsolutePath().getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(wanted.toString());
    }
    if (Files.exists(parent) && !Files.isDirectory(parent)) {
      throw new NotDirectoryException(parent.toString());
    }
    Files.createDirectories(parent);
    Path folder = wanted;
    for (int number = 2; !isMade(folder); number++) {
      folder = wanted.resolveSibling(wanted.getFileName() + " " + number);
    }
    return hold(folder);
  }

  private static boolean isMade(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    }
  }

  private static ReservedFolder hold(Path made) throws IOException {
    FolderLock lock;
    try {
      lock = FolderLock.take(made).orElse(null);
    } catch (IOException e) {
      AtomicFolder.removeAfter(e, made);
      throw e;
    }
    if (lock == null) {
      // Somebody began an assessment in it at once: it is theirs.
      throw new FileAlreadyExistsException(made.toString());
    }
    var reserved = new ReservedFolder(made, lock);
    try {
      Files.createDirectory(reserved.filling());
    } catch (IOException e) {
      reserved.abandon(e);
      throw e;
    }
    return reserved;
  }

  public Path path() {
    return path;
  }

  /// Where it is filled until it is whole.
  public Path filling() {
    return path.resolve(FILLING);
  }

  /// Puts what it was filled with into its place. Without its profile no folder opens: that comes
  /// last.
  ///
  /// @throws IOException if something could not be put there; it is to be abandoned then
  public void complete() throws IOException {
    Path profile = filling().resolve(Part.PROFILE);
    List<Path> files;
    try (Stream<Path> found = Files.list(filling())) {
      files = found.filter(Predicate.not(profile::equals)).toList();
    }
    for (Path file : files) {
      putInPlace(file);
    }
    putInPlace(profile);
    Files.delete(filling());
  }

  private void putInPlace(Path file) throws IOException {
    Files.move(file, path.resolve(file.getFileName()));
  }

  FolderLock lock() {
    return lock;
  }

  /// Takes it away with all that came into it.
  ///
  /// @param failure why; it is told what could not be taken away
  public void abandon(Exception failure) {
    try {
      lock.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    AtomicFolder.removeAfter(failure, path);
  }
}
