package org.soundings.ui.theme;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A set of colours for the window.
///
/// @param id the folder's name, stored in the settings
/// @param title its displayed name
/// @param summary one sentence
/// @param base light or dark
/// @param textContrast the minimum contrast of text, as a ratio to 1
/// @param styleSheet the address of its `theme.css`
/// @param colours every token with its value as written, such as `-s-text` to `#17222d`
public record Theme(
    String id,
    String title,
    String summary,
    Base base,
    double textContrast,
    String styleSheet,
    Map<String, String> colours) {

  /// The names of the included themes, which are translated; the name of a custom theme is not.
  private static final Set<String> BUILT_IN =
      Set.of(mark("Light"), mark("Dark"), mark("High contrast"), mark("Evening"));

  public Theme {
    colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
  }

  /// Its name in the selected language.
  public String words() {
    return BUILT_IN.contains(title) ? tr(title) : title;
  }

  /// Light with dark text, or the reverse.
  public enum Base {
    LIGHT,
    DARK
  }
}
