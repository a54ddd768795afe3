package org.soundings.ui.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.soundings.report.pdf.Face;

/// The fonts of the report as the window has them, each read when a page needs it first. They are
/// taken from the files themselves: by name, another font of the same family may be found.
final class PageFonts {

  private final Map<String, Font> read = new HashMap<>();

  Font font(Face face, float size) {
    return read.computeIfAbsent(face.file() + " " + size, _ -> read(face, size));
  }

  private static Font read(Face face, float size) {
    try (InputStream in = face.open()) {
      Font font = Font.loadFont(in, size);
      if (font == null) {
        throw new IllegalStateException("The bundled font " + face.file() + " cannot be used.");
      }
      return font;
    } catch (IOException e) {
      throw new IllegalStateException("The bundled font " + face.file() + " cannot be read.", e);
    }
  }
}
