package org.soundings.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Reads a file that is copied, and says of what fails that it was the reading and not the writing
/// of the copy.
final class FileReading extends FilterInputStream {

  /// That a file cannot be read.
  static final class Failed extends IOException {
    private final transient IOException why;

    private Failed(IOException why) {
      super(why);
      this.why = why;
    }

    IOException why() {
      return why;
    }
  }

  private FileReading(InputStream in) {
    super(in);
  }

  /// Opens a file that is no link.
  static InputStream open(Path file) throws Failed {
    try {
      // What is inside a jar knows no links, and no way to say so.
      boolean knowsLinks = file.getFileSystem().equals(FileSystems.getDefault());
      return new FileReading(
          knowsLinks
              ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
              : Files.newInputStream(file));
    } catch (IOException e) {
      throw new Failed(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw new Failed(e);
    }
  }
}
