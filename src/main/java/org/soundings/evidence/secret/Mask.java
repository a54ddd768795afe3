package org.soundings.evidence.secret;

import java.util.regex.Pattern;

/// What is seen in place of a secret.
final class Mask {

  /// The same for every secret, so that it does not tell how long one is. No asterisks: in YAML one
  /// would begin an alias.
  static final String TEXT = "xxxxxxxx";

  private static final Pattern LINE = Pattern.compile("\\S[^\\r\\n]*");

  private Mask() {}

  /// Masks a secret line by line: its line breaks and what its lines are indented by stay, so that
  /// places in the file and the shape of YAML are as before.
  static String of(String secret) {
    return LINE.matcher(secret).replaceAll(TEXT);
  }
}
