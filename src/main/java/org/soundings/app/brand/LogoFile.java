package org.soundings.app.brand;

import static org.soundings.language.Messages.tr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.soundings.app.brand.BrandFolder.Refused;
import org.soundings.report.brand.Logo;

/// Checks an image, which must be PNG or JPEG, and draws it on white.
final class LogoFile {

  static final int MOST_BYTES = 4 * 1024 * 1024;

  /// The largest width and height in pixels, more than paper shows.
  private static final int LARGEST = 3000;

  private LogoFile() {}

  static Logo read(byte[] bytes, String alternative) throws Refused {
    String format = format(bytes);
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > LARGEST || height > LARGEST) {
        throw new Refused(tr("is %d × %d pixels (maximum: %d per side)", width, height, LARGEST));
      }
      return new Logo(alternative, width, height, png(onWhite(reader.read(0))));
    } catch (IOException | RuntimeException e) {
      // The library does not always throw an IOException for a damaged or unusual image.
      throw new Refused(tr("is damaged or uses print colours (CMYK) instead of RGB"));
    } finally {
      reader.dispose();
    }
  }

  private static String format(byte[] bytes) throws Refused {
    if (begins(bytes, 0x89, 'P', 'N', 'G')) {
      return "png";
    }
    if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
      return "jpeg";
    }
    throw new Refused(tr("is neither PNG nor JPEG"));
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static BufferedImage onWhite(BufferedImage picture) {
    var flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.drawImage(picture, 0, 0, Color.WHITE, null);
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
}
