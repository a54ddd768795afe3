package org.soundings.ui.system;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Breaks a name into at most two lines.
final class NameLines {

  /// The characters after which a name can break: `checkout-` and `api`, `source ` and `hosting`.
  private static final Pattern SEAM = Pattern.compile("(?<=[-_./: ])(?=[^-_./: ])");

  private NameLines() {}

  /// The name on one line if it fits, else on two: it breaks after the last such character that
  /// fits, and within a word if there is none.
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

  /// How much of a name without a break opportunity fits on one line; at least one character.
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
