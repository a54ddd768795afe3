package org.soundings.app.redaction;

/// A text as it appears on screen: without soft hyphens, joiners and other characters of no width,
/// and with one character for all that look like a hyphen. Such characters come with text that is
/// pasted from web pages and documents.
final class NormalizedText {

  private final String written;
  private final String text;
  private final int[] places;

  private NormalizedText(String written, String text, int[] places) {
    this.written = written;
    this.text = text;
    this.places = places;
  }

  static NormalizedText of(String written) {
    var text = new StringBuilder(written.length());
    int[] places = new int[written.length() + 1];
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!isUnseen(c)) {
        places[text.length()] = i;
        text.append(isHyphen(c) ? '-' : c);
      }
    }
    places[text.length()] = written.length();
    return new NormalizedText(written, text.toString(), places);
  }

  /// Format characters (Unicode general category Cf), including U+00AD, U+200B and U+2060.
  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isHyphen(char c) {
    return c == '\u2010' || c == '\u2011';
  }

  String text() {
    return text;
  }

  /// The original text between two positions, including invisible characters.
  ///
  /// @param to exclusive
  String written(int from, int to) {
    return from == to ? "" : written.substring(places[from], places[to]);
  }
}
