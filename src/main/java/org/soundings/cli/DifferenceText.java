package org.soundings.cli;

import java.util.stream.Collectors;
import org.soundings.change.TextDifference;

/// What changed in a text, as printed: `[-removed-]`, `{+added+}`.
final class DifferenceText {

  /// How many characters of unchanged text are shown around a change.
  private static final int SURROUNDINGS = 120;

  private DifferenceText() {}

  /// @param indent put before each line of a text with several lines
  static String of(String before, String after, String indent) {
    String text =
        TextDifference.grouped(before, after).stream()
            .map(
                piece ->
                    switch (piece.kind()) {
                      case KEPT -> shortened(piece.text());
                      case TAKEN_OUT -> "[-" + piece.text() + "-]";
                      case PUT_IN -> "{+" + piece.text() + "+}";
                    })
            .collect(Collectors.joining());
    return text.indexOf('\n') < 0
        ? text
        : "\n" + indent + text.strip().replace("\n", "\n" + indent);
  }

  private static String shortened(String kept) {
    int length = kept.codePointCount(0, kept.length());
    if (length <= 2 * SURROUNDINGS) {
      return kept;
    }
    return kept.substring(0, kept.offsetByCodePoints(0, SURROUNDINGS))
        + " … "
        + kept.substring(kept.offsetByCodePoints(kept.length(), -SURROUNDINGS));
  }
}
