package org.soundings.ui.picture;

import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.soundings.base.PngFile;

/// A picture of the window as PNG.
public final class Png {

  private Png() {}

  /// The bytes of the file; the same picture gives the same bytes.
  public static byte[] of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return PngFile.write(pixels, width, Deflater.BEST_COMPRESSION);
  }
}
