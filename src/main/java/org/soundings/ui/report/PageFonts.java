package org.soundings.ui.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.soundings.report.pdf.Face;

/// The fonts of the report as the window has them. Each is read when a page needs it first.
final class PageFonts {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Font> sized = new HashMap<>();

  Font font(Face face, float size) {
    return sized.computeIfAbsent(face.file() + " " + size, _ -> new Font(name(face), size));
  }

  private String name(Face face) {
    return names.computeIfAbsent(face.file(), _ -> read(face));
  }

  private static String read(Face face) {
    try (InputStream in = face.open()) {
      Font font = Font.loadFont(in, 12);
      if (font == null) {
        throw new IllegalStateException("The bundled font " + face.file() + " cannot be used.");
      }
      return font.getName();
    } catch (IOException e) {
      throw new IllegalStateException("The bundled font " + face.file() + " cannot be read.", e);
    }
  }
}
