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

/// Prevents a second program from writing the same folder. The system releases the lock when the
/// program ends or crashes.
///
/// The lock file is never deleted. After a deletion, one program could hold the deleted file and
/// another a new one.
final class FolderLock implements AutoCloseable {

  static final String NAME = SaveMark.FILE;

  /// The lock files that this program holds.
  private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

  /// A monitor for each folder, held while its lock file is opened or closed. Under POSIX, closing
  /// any handle of a locked file releases the lock for the whole program, so only one thread at a
  /// time does this. One monitor per folder ensures that an unresponsive share does not block other
  /// folders.
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

  /// The lock. Empty if another program or window holds it.
  ///
  /// @throws IOException if the folder cannot be written, or its lock file is a link or not a
  ///   regular file
  static Optional<FolderLock> take(Path folder) throws IOException {
    Path file = new FolderGate(folder).file(NAME);
    Object door = door(folder);
    // A thread that opened and closed the file in between would release the lock.
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
      // This program holds it under another key.
    } finally {
      if (taken.isEmpty()) {
        channel.close();
      }
    }
    return taken;
  }

  /// Whether a folder was locked before and is free now.
  ///
  /// @throws IOException if the folder cannot be written
  static boolean isFree(Path folder) throws IOException {
    if (!new FolderGate(folder).hasFile(NAME)) {
      return Files.isWritable(folder);
    }
    // In one step, so that another thread does not find the folder locked by this check.
    synchronized (door(folder)) {
      Optional<FolderLock> lock = take(folder);
      if (lock.isPresent()) {
        lock.get().close();
      }
      return lock.isPresent();
    }
  }

  /// A key that stays the same if the folder is moved. On Windows a locked folder cannot be moved.
  private static Object key(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }

  /// Changes files of the folder while the save mark is set. If this fails, the mark stays, because
  /// recorded edits may not have happened.
  <T> T changing(Change<T> change) throws IOException {
    mark(() -> SaveMark.set(channel));
    T made = change.make();
    mark(() -> SaveMark.clear(channel));
    return made;
  }

  /// A change of files in the folder.
  interface Change<T> {
    T make() throws IOException;
  }

  /// A mark that cannot be written, for example on a full disk, does not prevent saving. Its
  /// absence matters only after a crash: a recorded edit that did not happen is not recognised.
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
        // Last, because the same folder opened through another path has another monitor.
        HELD.remove(key);
      }
    }
  }
}
