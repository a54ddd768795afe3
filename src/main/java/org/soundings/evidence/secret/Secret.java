package org.soundings.evidence.secret;

/// A possible secret in a text.
///
/// @param kind its kind, such as `GitHub token`; never the secret itself
/// @param from the start of what reveals it, such as its name, in characters from 0
/// @param start the start of the secret itself
/// @param end its end, exclusive
/// @param line from 1
public record Secret(String kind, int from, int start, int end, int line) {

  /// Its characters in the text that it was found in.
  String in(String text) {
    return text.substring(start, end);
  }

  Secret onLine(int newLine) {
    return new Secret(kind, from, start, end, newLine);
  }
}
