package org.soundings.language;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// Small numbers spelled out.
public final class SpelledNumber {

  /// From zero to twelve.
  private static final List<String> NUMBERS =
      List.of(
          mark("no"),
          mark("one"),
          mark("two"),
          mark("three"),
          mark("four"),
          mark("five"),
          mark("six"),
          mark("seven"),
          mark("eight"),
          mark("nine"),
          mark("ten"),
          mark("eleven"),
          mark("twelve"));

  private SpelledNumber() {}

  /// A number spelled out up to twelve, and in digits above.
  public static String of(int count) {
    return count < NUMBERS.size() ? tr(NUMBERS.get(count)) : Integer.toString(count);
  }
}
