package org.soundings.app.brand;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import org.soundings.app.brand.BrandFolder.Refused;
import org.soundings.app.picture.PictureFile;
import org.soundings.report.picture.RasterPicture;

/// Checks a logo, which must be PNG or JPEG.
final class LogoFile {

  static final int MOST_BYTES = 4 * 1024 * 1024;

  /// The largest width and height in pixels, more than paper shows.
  private static final int LARGEST = 3000;

  private LogoFile() {}

  static RasterPicture read(byte[] bytes, String alternative) throws Refused {
    try (PictureFile file =
        PictureFile.open(bytes).orElseThrow(() -> new Refused(tr("is neither PNG nor JPEG")))) {
      if (file.width() > LARGEST || file.height() > LARGEST) {
        throw new Refused(
            tr("is %d × %d pixels (maximum: %d per side)", file.width(), file.height(), LARGEST));
      }
      return file.read(alternative);
    } catch (IOException e) {
      throw new Refused(tr("is damaged or uses print colours (CMYK) instead of RGB"));
    }
  }
}
