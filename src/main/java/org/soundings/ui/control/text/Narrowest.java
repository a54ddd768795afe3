package org.soundings.ui.control.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How narrow text that is read from the right may become: as wide as its longest word. JavaFX up
/// to 26 on Linux fails when it has to break such a word, and the window is not laid out any more.
public final class Narrowest {

  private static final Pattern GAP = Pattern.compile("[\\s\\u200E]+");

  private String text = "";
  private Font font = Font.getDefault();
  private double width;

  /// The width of the longest word; 0 where text may be as narrow as it likes.
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
