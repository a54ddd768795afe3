package org.soundings.app.search;

import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.yaml.Spelling;

/// A filter that cannot match anything, such as `is:opne`.
///
/// @param known the possible values of the key, in English
/// @param behindAnother the filter with the same value after another key, such as `has:dissent` for
///   `is:dissent`, in the current language
public record UnknownFilter(
    TypedFilter filter, List<String> known, Optional<String> behindAnother) {

  /// The most letters that may differ in a word that is still recognised.
  private static final int SLIP = 2;

  public UnknownFilter {
    known = List.copyOf(known);
  }

  /// Whether it names a person or a tool, which may exist later, and not a keyword.
  public boolean isName() {
    return filter.key().equals("owner") || filter.key().equals("tool");
  }

  /// The filter that was probably meant, in the language in which it was typed.
  private Optional<String> nearest() {
    return behindAnother.or(() -> slip().map(word -> filter.typedKey() + ":" + word));
  }

  private Optional<String> slip() {
    String value = filter.value();
    return Stream.concat(said().stream(), known.stream())
        .filter(word -> slips(word) <= Math.min(SLIP, word.length() / 2))
        .min(
            Comparator.comparingInt(this::slips)
                .thenComparing(word -> !word.startsWith(value.substring(0, 1))));
  }

  /// Letters in the wrong order count as one error.
  private int slips(String word) {
    String value = filter.value();
    return Arrays.equals(letters(value), letters(word)) ? 1 : Spelling.distance(value, word);
  }

  private static int[] letters(String word) {
    return word.chars().sorted().toArray();
  }

  /// Says that the filter does not exist, and what was probably meant.
  public String sentence() {
    return nearest()
        .map(meant -> tr("Unknown filter “%s”. Did you mean %s?", filter, meant))
        .orElseGet(() -> tr("Unknown filter “%s”.", filter));
  }

  /// The possible values.
  public String choice() {
    return known.isEmpty()
        ? tr("No values are available for the filter “%s:”.", filter.typedKey())
        : tr("Values for %s: %s.", filter.typedKey(), String.join(", ", said()));
  }

  /// The possible values in the current language.
  private List<String> said() {
    return known.stream().map(word -> FilterKeywords.spoken(filter.key(), word)).sorted().toList();
  }

  /// One line: the filter that was probably meant, or all possible values.
  public String brief() {
    return nearest().isPresent() ? sentence() : sentence() + " " + choice();
  }
}
