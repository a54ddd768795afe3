package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Appends lines to a file and never changes its earlier content.
///
/// A crash while appending may leave a part of the last lines. A reader must recognise a complete
/// record. The next append begins on a new line.
public final class AppendedFile {

  private AppendedFile() {}

  /// Appends lines to a file, creating it if it is missing, and waits until they are on disk.
  ///
  /// @param lines ended by a line break
  /// @throws IOException if they could not be written; the file is unchanged. Its message is a
  ///   sentence for the user
  public static void append(Path file, byte[] lines) throws IOException {
    try {
      write(file, lines);
    } catch (IOException e) {
      throw new IOException(
          tr(
              "%s was not written: %s The previous content is unchanged.",
              file, WriteError.reason(file, lines.length, e)),
          e);
    }
  }

  private static void write(Path file, byte[] lines) throws IOException {
    Path folder = AtomicFile.folderOf(file);
    AtomicFile.makeFolders(folder);
    boolean isNew = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      append(channel, lines);
    }
    if (isNew) {
      AtomicFile.sync(folder);
    }
  }

  private static void append(FileChannel channel, byte[] lines) throws IOException {
    long size = channel.size();
    try {
      long position = size;
      if (!endsWithALineBreak(channel, size)) {
        position += channel.write(ByteBuffer.wrap(new byte[] {'\n'}), position);
      }
      ByteBuffer buffer = ByteBuffer.wrap(lines);
      while (buffer.hasRemaining()) {
        position += channel.write(buffer, position);
      }
      channel.force(false);
    } catch (IOException e) {
      channel.truncate(size);
      throw e;
    }
  }

  private static boolean endsWithALineBreak(FileChannel channel, long size) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return size == 0 || (channel.read(last, size - 1) == 1 && last.get(0) == '\n');
  }
}
