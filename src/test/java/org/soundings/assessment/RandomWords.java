package org.soundings.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Random words, dates and choices from a seed.
public final class RandomWords {

  private final RandomGenerator random;

  public RandomWords(RandomGenerator random) {
    this.random = random;
  }

  LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  String word() {
    return random.nextInt(5) == 0 ? "" : "word" + random.nextInt(100);
  }

  /// Prose as people type it: lists, blank lines, quotes, other scripts.
  public String text() {
    var pieces =
        List.of(
            "a word ",
            "no",
            "\n",
            "\n\n",
            "- item\n",
            "  ",
            "`code` ",
            "\"quoted\" ",
            "key: value",
            " # not a comment",
            "Größe ",
            "中文 ",
            "عربي ",
            "🙂 ",
            "| a | b |\n",
            "\t",
            "<b>",
            "{{ x }}",
            "---\n",
            "***",
            ":");
    var text = new ArrayList<String>();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.add(pick(pieces));
    }
    return String.join("", text);
  }
}
