package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.AtomicFolder;

/// A folder that was made just now for a copy, and is held: nobody else writes into it, and all
/// that is in it may be taken away again. What stood in its place before is never touched.
///
/// It is filled in a folder of its own within it, so that a copy that was broken off, such as by a
/// stick that was pulled, never opens as if it were whole.
public final class ReservedFolder {

  static final String FILLING = ".soundings-copy";

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

  /// Whether a folder is one in which a copy is filled.
  static boolean isFilling(Path folder) {
    return String.valueOf(folder.getFileName()).equals(FILLING);
  }

  /// Says of a folder that is being filled, or was and never became whole, that it is no assessment
  /// yet.
  static void requireWhole(Path folder) throws IOException {
    boolean isBegun =
        Files.isDirectory(folder.resolve(FILLING)) && !Files.exists(folder.resolve(Part.PROFILE));
    if (isBegun || isFilling(folder)) {
      throw new IOException(
          tr(
              "%s is a copy that is not whole: it is still being made, or was broken off. Save it"
                  + " once more from where it comes from.",
              folder));
    }
  }

  /// Puts what it was filled with into its place, durably. Without its profile no folder opens:
  /// that comes last, when all else is on the disk.
  ///
  /// @throws IOException if something could not be put there; it is to be abandoned then
  public void complete() throws IOException {
    Path profile = filling().resolve(Part.PROFILE);
    List<Path> others;
    try (Stream<Path> found = Files.list(filling())) {
      others = found.filter(Predicate.not(profile::equals)).toList();
    }
    putInPlace(others);
    AtomicFolder.sync(path);
    putInPlace(List.of(profile));
    // It is whole from here on: what fails now takes nothing away.
    unlessItFails(() -> AtomicFile.sync(path));
    unlessItFails(() -> AtomicFile.sync(parent()));
    // No copy of it takes along what is left of this, and opening it takes away what is empty.
    unlessItFails(() -> AtomicFolder.remove(filling()));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void unlessItFails(Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      System.getLogger(ReservedFolder.class.getName())
          .log(
              System.Logger.Level.WARNING,
              tr("A copy is whole; what came after did not succeed"),
              e);
    }
  }

  private Path parent() {
    return Objects.requireNonNull(path.toAbsolutePath().getParent());
  }

  /// Tries once more what could not be put in its place, after all others: what looks through new
  /// files, as against viruses, may have held one.
  private void putInPlace(List<Path> files) throws IOException {
    var again = new ArrayList<Path>();
    for (Path file : files) {
      try {
        putInPlace(file);
      } catch (IOException _) {
        again.add(file);
      }
    }
    for (Path file : again) {
      putInPlace(file);
    }
  }

  /// What the system itself put there meanwhile, as to show the folder, gives way.
  private void putInPlace(Path file) throws IOException {
    Files.move(file, path.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
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
