package org.soundings.report.pdf.file;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.Image;
import org.soundings.report.picture.RasterPicture;

/// The pictures of one file. Each is in the file once, regardless of the number of pages that
/// display it.
final class PdfImages {

  private final Map<RasterPicture, Image> read = new IdentityHashMap<>();

  Image get(RasterPicture logo) {
    return read.computeIfAbsent(logo, PdfImages::read);
  }

  private static Image read(RasterPicture logo) {
    try {
      return Image.getInstance(logo.png());
    } catch (IOException e) {
      throw new IllegalStateException("a picture that was written here cannot be read", e);
    }
  }
}
