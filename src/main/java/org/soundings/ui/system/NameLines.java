package org.soundings.ui.system;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Breaks a name into at most two lines.
final class NameLines {

  /// Behind what a name may break: `checkout-` and `api`, `source ` and `hosting`.
  private static final Pattern SEAM = Pattern.compile("(?<=[-_./: ])(?=[^-_./: ])");

  private NameLines() {}

  /// The name in one line where it fits, else in two: at the last seam up to which the first line
  /// fits, and in the middle of a word where there is no such seam.
  static List<String> of(String name, Predicate<String> fits) {
    if (fits.test(name)) {
      return List.of(name);
    }
    int at = -1;
    var seams = SEAM.matcher(name);
    while (seams.find() && fits.test(name.substring(0, seams.start()).stripTrailing())) {
      at = seams.start();
    }
    if (at < 0) {
      at = longest(name, fits);
    }
    return List.of(name.substring(0, at).stripTrailing(), name.substring(at).strip());
  }

  /// Whether no word of a name has to be broken.
  static boolean isWhole(String name, Predicate<String> fits) {
    return SEAM.splitAsStream(name).map(String::strip).allMatch(fits);
  }

  /// How much of a name without a seam fits into one line; one character at least.
  private static int longest(String name, Predicate<String> fits) {
    int at = name.offsetByCodePoints(0, 1);
    while (at < name.length()) {
      int next = name.offsetByCodePoints(at, 1);
      if (!fits.test(name.substring(0, next))) {
        return at;
      }
      at = next;
    }
    return at;
  }
}
