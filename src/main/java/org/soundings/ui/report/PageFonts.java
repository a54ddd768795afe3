package org.soundings.ui.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import org.soundings.base.Progress;
import org.soundings.report.pdf.PrintedPage;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.pdf.page.PageMark;

/// The fonts of the report for the preview. They are loaded from the files, because a lookup by
/// name can find another font of the same family. JavaFX copies each to a temporary file, so they
/// are loaded in the background.
final class PageFonts {

  private final Map<String, Font> read = new ConcurrentHashMap<>();

  /// Loads the fonts of some pages.
  ///
  /// @throws java.util.concurrent.CancellationException if the preview was cancelled
  void read(List<PrintedPage> pages, Progress progress) {
    for (PrintedPage page : pages) {
      for (PageMark mark : page.marks()) {
        if (mark instanceof PageMark.Letters letters) {
          progress.check();
          font(letters.font(), letters.size());
        }
      }
    }
  }

  Font font(FontFace face, float size) {
    return read.computeIfAbsent(face.file() + " " + size, _ -> read(face, size));
  }

  private static Font read(FontFace face, float size) {
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
