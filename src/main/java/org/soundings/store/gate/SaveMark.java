package org.soundings.store.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// Marks that files of the folder are being changed: the lock file contains a word during a save.
///
/// A program that is killed during a save, or cannot complete it, leaves the mark. Its last
/// recorded edits may not have happened then.
public final class SaveMark {

  /// The lock file, which is empty between two saves.
  public static final String FILE = ".soundings.lock";

  private static final byte[] WORD = "saving\n".getBytes(StandardCharsets.UTF_8);

  private SaveMark() {}

  /// Whether a save is running, or was running when the program crashed.
  public static boolean isSet(FolderGate gate) throws IOException {
    try {
      return gate.hasFile(FILE) && Files.size(gate.file(FILE)) > 0;
    } catch (SpecialEntry _) {
      // A special file in its place is never used as a lock.
      return false;
    }
  }

  /// @param lock the open and locked file
  public static void set(FileChannel lock) throws IOException {
    lock.write(ByteBuffer.wrap(WORD), 0);
  }

  public static void clear(FileChannel lock) throws IOException {
    lock.truncate(0);
  }
}
