package org.soundings.store.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// Says that files of the folder are being changed: the lock's file holds a word while they are.
///
/// A program that is killed in the middle of a save, or cannot finish it, leaves the word there.
/// What it recorded last may not have happened then.
public final class SaveMark {

  /// The file of the lock, which is empty between two saves.
  public static final String FILE = ".soundings.lock";

  private static final byte[] WORD = "saving\n".getBytes(StandardCharsets.UTF_8);

  private SaveMark() {}

  /// Whether a save is under way, or was when its program died.
  public static boolean isSet(FolderGate gate) throws IOException {
    try {
      return gate.hasFile(FILE) && Files.size(gate.file(FILE)) > 0;
    } catch (SpecialEntry _) {
      // Nothing was saved under such a lock.
      return false;
    }
  }

  /// @param lock the file of the lock, held
  public static void set(FileChannel lock) throws IOException {
    lock.write(ByteBuffer.wrap(WORD), 0);
  }

  public static void clear(FileChannel lock) throws IOException {
    lock.truncate(0);
  }
}
