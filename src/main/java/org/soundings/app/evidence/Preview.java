package org.soundings.app.evidence;

import static org.soundings.language.Messages.tr;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The beginning of a stored file. Only the visible part is read, so that a report of gigabytes is
/// as fast as a note.
public sealed interface Preview {

  /// How much of a text is read, in bytes.
  int MOST_BYTES = 48 * 1024;

  /// How many lines of a text are shown.
  int MOST_LINES = 400;

  /// How much of a line is shown, in characters.
  int MOST_COLUMNS = 300;

  /// The most pixels of an image that is decoded. Larger images could exhaust the memory of a small
  /// machine.
  long MOST_POINTS = 40_000_000;

  /// The beginning of a text.
  ///
  /// @param isWhole whether it is the whole text
  record Text(List<String> lines, boolean isWhole) implements Preview {
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /// An image of known and acceptable size. Its pixels are not read yet.
  ///
  /// @param width in pixels
  /// @param height in pixels
  record Picture(int width, int height) implements Preview {}

  /// There is no preview.
  ///
  /// @param why one sentence
  record Nothing(String why) implements Preview {}

  /// Reads the beginning of a file. Its content decides, not its name.
  ///
  /// @throws IOException if it exists and cannot be read
  static Preview of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new Nothing(tr("The file does not exist."));
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(MOST_BYTES);
    }
    if (start.length == 0) {
      return new Nothing(tr("The file is empty."));
    }
    if (isPng(start)) {
      return ofPng(start);
    }
    if (startsWith(start, 0xFF, 0xD8, 0xFF)) {
      return jpeg(file);
    }
    return text(start, Files.size(file) <= start.length);
  }

  private static boolean isPng(byte[] start) {
    return startsWith(start, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
  }

  /// The preview of a PNG file or the beginning of one.
  static Preview ofPng(byte[] start) {
    return !isPng(start) || start.length < 24
        ? new Nothing(tr("The image is damaged."))
        : picture(ByteBuffer.wrap(start).getInt(16), ByteBuffer.wrap(start).getInt(20));
  }

  private static Preview picture(int width, int height) {
    if (width <= 0 || height <= 0) {
      return new Nothing(tr("The image is damaged."));
    }
    return (long) width * height > MOST_POINTS
        ? new Nothing(
            tr("The image is too large to be shown here: %,d × %,d pixels.", width, height))
        : new Picture(width, height);
  }

  /// Reads the segments of a JPEG file up to the one with its size (ITU-T T.81, B.2.2).
  private static Preview jpeg(Path file) throws IOException {
    try (var in =
        new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
      in.readUnsignedShort();
      while (true) {
        int marker = in.readUnsignedShort();
        if (marker >>> 8 != 0xFF) {
          return new Nothing(tr("The image is damaged."));
        }
        int length = in.readUnsignedShort();
        if (isFrame(marker & 0xFF)) {
          in.readUnsignedByte();
          int height = in.readUnsignedShort();
          return picture(in.readUnsignedShort(), height);
        }
        in.skipNBytes(Math.max(0, length - 2));
      }
    } catch (EOFException _) {
      return new Nothing(tr("The image is damaged."));
    }
  }

  /// Whether a marker starts a frame: SOF0 to SOF15 without the three that define tables.
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static Preview text(byte[] start, boolean isAll) {
    Charset charset = charset(start);
    String text = new String(start, charset);
    if (text.indexOf('\0') >= 0) {
      return new Nothing(tr("The file is neither text nor an image."));
    }
    String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (!isAll && shown.endsWith("\uFFFD")) {
      shown = shown.replaceFirst("\uFFFD+$", "");
    }
    List<String> all = (JsonLayout.fits(shown) ? JsonLayout.of(shown) : shown).lines().toList();
    List<String> lines = all.stream().limit(MOST_LINES).map(Preview::shown).toList();
    boolean isWhole =
        isAll
            && all.size() <= MOST_LINES
            && all.stream().allMatch(line -> line.length() <= MOST_COLUMNS);
    return new Text(lines, isWhole);
  }

  /// A line with tabs as spaces and without control characters, which would disturb other lines.
  private static String shown(String line) {
    String plain =
        line.replace("\t", "    ").replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "");
    return plain.length() <= MOST_COLUMNS ? plain : plain.substring(0, MOST_COLUMNS) + " …";
  }

  private static Charset charset(byte[] start) {
    if (startsWith(start, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(start, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] start, int... bytes) {
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((start[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
