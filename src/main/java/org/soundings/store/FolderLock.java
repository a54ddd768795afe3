package org.soundings.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.soundings.base.FailureCollector;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SaveMark;

/// Keeps a second program from writing the same folder. The system releases it when the program
/// dies.
///
/// The file stays: if it were deleted, one program could hold the deleted file and another a new
/// one.
final class FolderLock implements AutoCloseable {

  static final String NAME = SaveMark.FILE;

  /// The files that this program holds.
  private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

  /// What is entered to open or close the file of a folder. Where a file that is held is opened
  /// once more and closed, POSIX lets go of it for the whole program: only one thread at a time
  /// does so. Each folder has its own: a share that does not answer holds nobody who wants another
  /// one.
  private static final Map<Path, Object> DOORS = new ConcurrentHashMap<>();

  private final Object door;
  private final FileChannel channel;
  private final FileLock lock;
  private final Object key;

  private FolderLock(Object door, FileChannel channel, FileLock lock, Object key) {
    this.door = door;
    this.channel = channel;
    this.lock = lock;
    this.key = key;
  }

  /// The lock; empty where another program or window holds it.
  ///
  /// @throws IOException if the folder cannot be written, or its lock is a link or no file
  static Optional<FolderLock> take(Path folder) throws IOException {
    Path file = new FolderGate(folder).file(NAME);
    Object door = door(folder);
    // Whoever opens the file between the steps of another one would let go of it by closing it.
    synchronized (door) {
      return Files.exists(file) && HELD.contains(key(file)) ? Optional.empty() : open(door, file);
    }
  }

  static Object door(Path folder) throws IOException {
    return DOORS.computeIfAbsent(folder.toRealPath(), _ -> new Object());
  }

  private static Optional<FolderLock> open(Object door, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    Optional<FolderLock> taken = Optional.empty();
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        taken = Optional.of(new FolderLock(door, channel, lock, key(file)));
        HELD.add(taken.get().key);
      }
    } catch (OverlappingFileLockException _) {
      // This program holds it under a key that is not known here.
    } finally {
      if (taken.isEmpty()) {
        channel.close();
      }
    }
    return taken;
  }

  /// Whether a folder was held and is not any more.
  ///
  /// @throws IOException if the folder cannot be written
  static boolean isFree(Path folder) throws IOException {
    if (!new FolderGate(folder).hasFile(NAME)) {
      return Files.isWritable(folder);
    }
    // In one step: nobody here who wants the folder finds it held by a look at it.
    synchronized (door(folder)) {
      Optional<FolderLock> lock = take(folder);
      if (lock.isPresent()) {
        lock.get().close();
      }
      return lock.isPresent();
    }
  }

  /// The same wherever the folder is moved to, except on Windows, where one that is held stays.
  private static Object key(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }

  /// Does what changes files of the folder, under the mark that they are being changed. If it
  /// fails, the mark stays: what was recorded of it may not have happened.
  <T> T changing(Change<T> change) throws IOException {
    mark(() -> SaveMark.set(channel));
    T made = change.make();
    mark(() -> SaveMark.clear(channel));
    return made;
  }

  /// What changes files of the folder.
  interface Change<T> {
    T make() throws IOException;
  }

  /// A mark that cannot be written, as on a full disk, keeps nothing from being saved: without it a
  /// killed program leaves a record of an edit that did not happen, and no more.
  private static void mark(FailureCollector.Step step) {
    try {
      step.run();
    } catch (IOException e) {
      System.getLogger(FolderLock.class.getName())
          .log(System.Logger.Level.DEBUG, "The lock cannot be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (door) {
      if (!channel.isOpen()) {
        return;
      }
      try (channel) {
        lock.release();
      } finally {
        // Not before: whoever comes by another path goes through another door.
        HELD.remove(key);
      }
    }
  }
}
