package org.soundings.ui.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/// Writes a picture as PNG (ISO/IEC 15948:2004): 8 bits per channel, without an alpha channel,
/// because a screenshot has none and reports reject it.
public final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private Png() {}

  /// The bytes of the file; the same picture gives the same bytes.
  public static byte[] of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    chunk(file, "IHDR", header(width, height));
    chunk(file, "IDAT", pixels(image.getPixelReader(), width, height));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static byte[] header(int width, int height) {
    byte colourWithoutAlpha = 2;
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put((byte) 8)
        .put(colourWithoutAlpha)
        .put((byte) 0)
        .put((byte) 0)
        .put((byte) 0)
        .array();
  }

  /// Each line as its difference to the line above (filter 2), compressed.
  private static byte[] pixels(PixelReader reader, int width, int height) {
    var bytes = new ByteArrayOutputStream();
    var line = new int[width];
    var above = new byte[width * 3];
    try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
      for (int y = 0; y < height; y++) {
        reader.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
        byte[] now = colours(line);
        out.write(2);
        out.write(difference(now, above));
        above = now;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always writable", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] colours(int[] line) {
    var bytes = new byte[line.length * 3];
    for (int x = 0; x < line.length; x++) {
      bytes[3 * x] = (byte) (line[x] >> 16);
      bytes[3 * x + 1] = (byte) (line[x] >> 8);
      bytes[3 * x + 2] = (byte) line[x];
    }
    return bytes;
  }

  private static byte[] difference(byte[] now, byte[] above) {
    var difference = new byte[now.length];
    for (int i = 0; i < now.length; i++) {
      difference[i] = (byte) (now[i] - above[i]);
    }
    return difference;
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var check = new CRC32();
    check.update(name);
    check.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(name);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
