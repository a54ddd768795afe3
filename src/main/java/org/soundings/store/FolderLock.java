package org.soundings.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a second program from writing the same folder. The system releases it when the program
/// dies.
///
/// The empty file stays: if it were deleted, one program could hold the deleted file and another a
/// new one.
final class FolderLock implements AutoCloseable {

  static final String NAME = ".soundings.lock";

  /// The files that this program holds. Where one of them is opened once more and closed, POSIX
  /// lets go of it for the whole program.
  private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

  private final FileChannel channel;
  private final FileLock lock;
  private final Object key;

  private FolderLock(FileChannel channel, FileLock lock, Object key) {
    this.channel = channel;
    this.lock = lock;
    this.key = key;
  }

  /// The lock; empty where another program or window holds it.
  ///
  /// @throws IOException if the folder cannot be written
  static Optional<FolderLock> take(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (Files.exists(file) && HELD.contains(key(file))) {
      return Optional.empty();
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        Object key = key(file);
        HELD.add(key);
        return Optional.of(new FolderLock(channel, lock, key));
      }
    } catch (OverlappingFileLockException e) {
      // This program took it just now, in another window.
      channel.close();
      return Optional.empty();
    }
    channel.close();
    return Optional.empty();
  }

  /// Whether nobody holds a folder at the moment.
  ///
  /// @throws IOException if the folder cannot be written
  static boolean isFree(Path folder) throws IOException {
    Optional<FolderLock> lock = take(folder);
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isPresent();
  }

  /// The same wherever the folder is moved to, except on Windows, where one that is held stays.
  private static Object key(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }

  @Override
  public void close() throws IOException {
    if (lock.isValid()) {
      HELD.remove(key);
      lock.release();
    }
    channel.close();
  }
}
