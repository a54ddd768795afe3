package org.soundings.evidence.secret;

/// A place in a text that looks like a secret.
///
/// @param kind what it looks like, such as `GitHub token`
/// @param start where it begins, in characters from 0
/// @param end where it ends, exclusive
/// @param line from 1
public record Secret(String kind, int start, int end, int line) {

  /// The secret as it may be shown: its first characters where it is long enough, the rest as
  /// asterisks.
  public static String shown(String text) {
    int visible = text.length() >= 16 ? 4 : 0;
    return text.substring(0, visible) + "*".repeat(Math.min(12, text.length() - visible));
  }
}
