package org.soundings.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;

/// The typefaces that are included in the program, so that it looks the same everywhere.
public final class Fonts {

  /// The folder of the report with the typefaces that the window shares.
  private static final String SHARED = "/org/soundings/report/pdf/fonts/";

  private static final List<String> FILES =
      List.of(
          SHARED + "Inter-Regular.ttf",
          SHARED + "Inter-SemiBold.ttf",
          SHARED + "JetBrainsMono-Regular.ttf",
          "/fonts/Inter-Italic.ttf",
          "/fonts/Inter-SemiBoldItalic.ttf",
          "/fonts/InterDisplay-Medium.ttf",
          "/fonts/InterDisplay-SemiBold.ttf");

  private Fonts() {}

  /// Registers them with JavaFX under the names that the base style sheet uses.
  ///
  /// @throws IllegalStateException if the program was built without one of them
  public static void load() {
    for (String file : FILES) {
      try (InputStream font = Fonts.class.getResourceAsStream(file)) {
        if (font == null || Font.loadFont(font, 14) == null) {
          throw new IllegalStateException("The bundled font " + file + " cannot be used.");
        }
      } catch (IOException e) {
        throw new IllegalStateException("The bundled font " + file + " cannot be read.", e);
      }
    }
  }
}
