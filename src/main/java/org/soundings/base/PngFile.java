package org.soundings.base;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes pixels as PNG (ISO/IEC 15948:2004): 8 bits for each colour, without an alpha channel,
/// because screenshots and drawings have none and reports reject it.
public final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /// The filter that stores differences to the row above, which is often equal.
  private static final byte UP = 2;

  private static final byte RED_GREEN_BLUE = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);

  private PngFile() {}

  /// The bytes of the file. The same pixels give the same bytes.
  ///
  /// @param pixels row by row, `0xRRGGBB`; the upper bits do not count
  /// @param level of compression, as in [Deflater]
  public static byte[] write(int[] pixels, int width, int level) {
    var png = new PngFile();
    int height = pixels.length / width;
    png.out.writeBytes(SIGNATURE);
    png.chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) 8)
            .put(RED_GREEN_BLUE)
            .array());
    png.chunk("IDAT", compressed(rows(pixels, width, height), level));
    png.chunk("IEND", new byte[0]);
    return png.out.toByteArray();
  }

  private static byte[] rows(int[] pixels, int width, int height) {
    var rows = new byte[height * (1 + 3 * width)];
    int at = 0;
    for (int y = 0; y < height; y++) {
      rows[at++] = UP;
      for (int pixel = y * width; pixel < (y + 1) * width; pixel++) {
        int here = pixels[pixel];
        int above = y == 0 ? 0 : pixels[pixel - width];
        rows[at++] = (byte) ((here >> 16) - (above >> 16));
        rows[at++] = (byte) ((here >> 8) - (above >> 8));
        rows[at++] = (byte) (here - above);
      }
    }
    return rows;
  }

  private static byte[] compressed(byte[] bytes, int level) {
    var deflater = new Deflater(level);
    deflater.setInput(bytes);
    deflater.finish();
    var compressed = new ByteArrayOutputStream(1 << 15);
    var piece = new byte[1 << 13];
    while (!deflater.finished()) {
      compressed.write(piece, 0, deflater.deflate(piece));
    }
    deflater.end();
    return compressed.toByteArray();
  }

  private void chunk(String kind, byte[] content) {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    var check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
