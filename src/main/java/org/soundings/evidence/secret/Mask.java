package org.soundings.evidence.secret;

import java.util.regex.Pattern;

/// The replacement of a secret.
final class Mask {

  /// The same for every secret, so that it does not reveal the length. No asterisks, because in
  /// YAML one would begin an alias.
  static final String TEXT = "xxxxxxxx";

  private static final Pattern LINE = Pattern.compile("\\S[^\\r\\n]*");

  private Mask() {}

  /// Masks a secret line by line. Line breaks and indentation stay, so that places in the file and
  /// the structure of YAML do not change.
  static String of(String secret) {
    return LINE.matcher(secret).replaceAll(TEXT);
  }
}
