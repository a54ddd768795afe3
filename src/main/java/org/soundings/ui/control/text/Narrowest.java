package org.soundings.ui.control.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The minimum width of right-to-left text: its longest word. JavaFX up to 26 on Linux fails if it
/// has to break such a word, and the window is no longer laid out.
public final class Narrowest {

  private static final Pattern GAP = Pattern.compile("[\\s\\u200E]+");

  private String text = "";
  private Font font = Font.getDefault();
  private double width;

  /// The width of the longest word; 0 if there is no minimum.
  public double of(String now, Font in) {
    if (!now.equals(text) || !in.equals(font)) {
      text = now;
      font = in;
      width = WordByWord.isTurned(now) ? longest(now, in) : 0;
    }
    return width;
  }

  private static double longest(String text, Font font) {
    return Math.ceil(
        Arrays.stream(GAP.split(text)).mapToDouble(word -> width(word, font)).max().orElse(0));
  }

  private static double width(String word, Font font) {
    var measured = new Text(word);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
