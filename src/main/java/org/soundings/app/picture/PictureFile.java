package org.soundings.app.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.soundings.report.picture.RasterPicture;

/// The content of a PNG or JPEG file. Its size is known before its pixels are read, because a small
/// file can declare more pixels than memory holds.
public final class PictureFile implements AutoCloseable {

  private final ImageReader reader;
  private final MemoryCacheImageInputStream in;
  private final int width;
  private final int height;

  private PictureFile(ImageReader reader, MemoryCacheImageInputStream in) throws IOException {
    this.reader = reader;
    this.in = in;
    reader.setInput(in, true, true);
    width = reader.getWidth(0);
    height = reader.getHeight(0);
  }

  /// Empty if it is neither PNG nor JPEG.
  ///
  /// @throws IOException if it is damaged
  public static Optional<PictureFile> open(byte[] bytes) throws IOException {
    Optional<String> format = format(bytes);
    if (format.isEmpty()) {
      return Optional.empty();
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.get()).next();
    try {
      return Optional.of(
          new PictureFile(
              reader, new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))));
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  private static Optional<String> format(byte[] bytes) {
    if (begins(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of("png");
    }
    return begins(bytes, 0xFF, 0xD8, 0xFF) ? Optional.of("jpeg") : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /// In pixels.
  public int width() {
    return width;
  }

  /// In pixels.
  public int height() {
    return height;
  }

  /// The picture on white.
  ///
  /// @throws IOException if it is damaged or uses print colours (CMYK)
  public RasterPicture read(String alternative) throws IOException {
    return read(alternative, width, height);
  }

  /// The same, not larger than some pixels.
  public RasterPicture read(String alternative, int widest, int highest) throws IOException {
    double share = Math.min(1, Math.min((double) widest / width, (double) highest / height));
    int across = Math.max(1, (int) Math.round(width * share));
    int down = Math.max(1, (int) Math.round(height * share));
    try {
      return new RasterPicture(
          alternative, across, down, png(onWhite(reader.read(0), across, down)));
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /// The library does not always throw an IOException for a damaged or unusual picture.
  private static IOException damaged(RuntimeException cause) {
    return new IOException("damaged picture", cause);
  }

  private static BufferedImage onWhite(BufferedImage picture, int width, int height) {
    var flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return flat;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(picture, "png", stream);
    }
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
