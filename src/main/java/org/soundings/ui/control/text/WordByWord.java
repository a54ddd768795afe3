package org.soundings.ui.control.text;

import java.util.regex.Pattern;

/// Puts marks that nobody sees between the words of text that is read from the right.
///
/// JavaFX up to 26 on Linux fails when it has to break a line within such text: it looks for the
/// blank at the end of the line outside of the text, and the window is not laid out any more. With
/// the marks every word is a piece of its own, and no line ends with one.
public final class WordByWord {

  /// Hebrew, Arabic and their neighbours.
  private static final String LETTER = "[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]";

  private static final Pattern TURNED = Pattern.compile(LETTER);

  /// Where a line may end beside such a letter.
  private static final Pattern GAP =
      Pattern.compile(
          "(?<=%1$s[.,:;!?)\"'”»…]{0,3})%2$s|%2$s(?=[(\"'“«]{0,3}%1$s)"
              .formatted(LETTER, "[\\s/\\u2010-\\u2015-]+"));

  private static final String FROM_THE_LEFT = "\u200E";

  private WordByWord() {}

  public static boolean isTurned(String text) {
    return TURNED.matcher(text).find();
  }

  /// The text with marks (UAX 9) where its lines may end.
  public static String marked(String text) {
    return !isTurned(text) || text.contains(FROM_THE_LEFT)
        ? text
        : GAP.matcher(text).replaceAll(FROM_THE_LEFT + "$0" + FROM_THE_LEFT);
  }
}
