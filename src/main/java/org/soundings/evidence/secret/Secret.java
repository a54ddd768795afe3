package org.soundings.evidence.secret;

/// A place in a text that looks like a secret.
///
/// @param kind what it looks like, such as `GitHub token`; never the secret itself
/// @param from where what gave it away begins, such as its name, in characters from 0
/// @param start where the secret itself begins
/// @param end where it ends, exclusive
/// @param line from 1
public record Secret(String kind, int from, int start, int end, int line) {

  /// Its characters in the text in which it was found.
  String in(String text) {
    return text.substring(start, end);
  }

  Secret onLine(int newLine) {
    return new Secret(kind, from, start, end, newLine);
  }
}
