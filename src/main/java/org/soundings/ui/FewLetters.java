package org.soundings.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Threats among which somebody finds one by a few letters.
public final class FewLetters {

  /// More are not read through; another letter leaves fewer.
  private static final int MOST = 8;

  private FewLetters() {}

  /// The first of those whose titles have the letters that were typed.
  ///
  /// @param threats ids and titles, in the order in which they are offered
  public static List<Map.Entry<String, String>> fitting(
      Stream<Map.Entry<String, String>> threats, String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return threats
        .filter(each -> each.getValue().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(MOST)
        .toList();
  }
}
