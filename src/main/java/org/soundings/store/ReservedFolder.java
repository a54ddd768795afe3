package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.AtomicFolder;

/// A folder that was made just now for a copy, and is held: no other program opens it, and all that
/// came into it from here may be taken away again. What stood in its place before is never touched,
/// nor is what somebody puts there beside that while it is filled.
///
/// It is filled in a folder of its own within it, so that a copy that was broken off, such as by a
/// stick that was pulled, never opens as if it were whole.
public final class ReservedFolder {

  static final String FILLING = ".soundings-copy";

  /// How long what looks through new files, as against viruses, is waited for.
  private static final List<Duration> PAUSES =
      List.of(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(800));

  private final Path path;
  private final FolderLock lock;

  /// What was put into its place.
  private final List<Path> placed = new ArrayList<>();

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
    AtomicFile.makeFolders(parent);
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
        Files.isDirectory(folder.resolve(FILLING))
            && !Files.exists(folder.resolve(AssessmentPart.PROFILE));
    if (isBegun || isFilling(folder)) {
      throw new IOException(
          tr(
              "%s is a copy that is not whole: it is still being made, or was broken off. Save it"
                  + " once more from where it comes from.",
              folder));
    }
  }

  /// Puts what it was filled with into its place, durably as far as the disk can do that. Without
  /// its profile no folder opens: that comes last.
  ///
  /// @throws IOException if something could not be put there; it is to be abandoned then
  public void complete() throws IOException {
    Path profile = filling().resolve(AssessmentPart.PROFILE);
    List<Path> others;
    try (Stream<Path> found = Files.list(filling())) {
      others = found.filter(Predicate.not(profile::equals)).toList();
    }
    putInPlace(others);
    // The files are on the disk; some disks have no such call for folders.
    unlessItFails(() -> AtomicFolder.sync(path));
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
          .log(System.Logger.Level.WARNING, tr("A copy may not be on the disk yet in whole"), e);
    }
  }

  private Path parent() {
    return Objects.requireNonNull(path.toAbsolutePath().getParent());
  }

  /// Tries again what could not be put in its place, after all others and later: something may have
  /// held it.
  private void putInPlace(List<Path> files) throws IOException {
    List<Path> left = files;
    for (Duration pause : PAUSES) {
      left = left.stream().filter(Predicate.not(this::isPutInPlace)).toList();
      if (left.isEmpty()) {
        return;
      }
      LockSupport.parkNanos(pause.toNanos());
    }
    for (Path file : left) {
      putInPlace(file);
    }
  }

  private boolean isPutInPlace(Path file) {
    try {
      putInPlace(file);
      return true;
    } catch (IOException _) {
      // Tried again, and told then.
      return false;
    }
  }

  private void putInPlace(Path file) throws IOException {
    Path target = path.resolve(file.getFileName());
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      makeRoom(target);
    }
    Files.move(file, target);
    placed.add(target);
  }

  /// What the system itself put there meanwhile, as to show the folder, gives way; what somebody
  /// put there gets a number.
  private static void makeRoom(Path target) throws IOException {
    if (FolderLayout.isOfTheSystem(target.getFileName().toString())) {
      AtomicFolder.remove(target);
      return;
    }
    Path beside = target;
    for (int number = 2; Files.exists(beside, LinkOption.NOFOLLOW_LINKS); number++) {
      beside = numbered(target, number);
    }
    Files.move(target, beside);
  }

  private static Path numbered(Path file, int number) {
    String name = file.getFileName().toString();
    int end = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    return file.resolveSibling(name.substring(0, end) + " " + number + name.substring(end));
  }

  FolderLock lock() {
    return lock;
  }

  /// Takes away all that was put into it, and the folder where nothing else is in it.
  ///
  /// @param failure why; it is told what could not be taken away
  public void abandon(Exception failure) {
    placed.forEach(file -> AtomicFolder.removeAfter(failure, file));
    AtomicFolder.removeAfter(failure, filling());
    List<Path> left = left(failure);
    boolean isNobodys = left.stream().allMatch(ReservedFolder::isNobodys);
    if (isNobodys) {
      left.forEach(file -> AtomicFolder.removeAfter(failure, file));
    }
    try {
      // Some disks keep the file of the lock until then.
      lock.close();
      if (isNobodys && Files.exists(path)) {
        // Not with all that is in it: what somebody put there meanwhile stays.
        Files.delete(path);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private List<Path> left(Exception failure) {
    try (Stream<Path> left = Files.list(path)) {
      return left.toList();
    } catch (IOException | UncheckedIOException e) {
      failure.addSuppressed(e);
      return List.of();
    }
  }

  private static boolean isNobodys(Path file) {
    String name = file.getFileName().toString();
    return name.equals(FolderLock.NAME) || FolderLayout.isOfTheSystem(name);
  }
}
