package org.soundings.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.soundings.yaml.AtomicFolder;

/// A folder that was made just now for a copy, and is held: nobody else writes into it, and all
/// that is in it may be taken away again. What stood in its place before is never touched.
public final class ReservedFolder {

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
    return new ReservedFolder(made, lock);
  }

  public Path path() {
    return path;
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
