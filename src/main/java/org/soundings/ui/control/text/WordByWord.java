package org.soundings.ui.control.text;

import java.util.regex.Pattern;

/// Puts invisible marks between the words of right-to-left text.
///
/// JavaFX up to 26 on Linux fails if it has to break a line within such text: it looks for the
/// blank at the end of the line outside the text, and the window is no longer laid out. With the
/// marks every word is a separate run, and no line ends with one.
public final class WordByWord {

  /// Hebrew, Arabic and related scripts.
  private static final String LETTER = "[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]";

  private static final Pattern TURNED = Pattern.compile(LETTER);

  /// Where a line can end next to such a letter.
  private static final Pattern GAP =
      Pattern.compile(
          "(?<=%1$s[.,:;!?)\"'”»…]{0,3})%2$s|%2$s(?=[(\"'“«]{0,3}%1$s)"
              .formatted(LETTER, "[\\s/\\u2010-\\u2015-]+"));

  private static final String FROM_THE_LEFT = "\u200E";

  private WordByWord() {}

  public static boolean isTurned(String text) {
    return TURNED.matcher(text).find();
  }

  /// The text with marks (UAX 9) at its line break opportunities.
  public static String marked(String text) {
    return !isTurned(text) || text.contains(FROM_THE_LEFT)
        ? text
        : GAP.matcher(text).replaceAll(FROM_THE_LEFT + "$0" + FROM_THE_LEFT);
  }
}
