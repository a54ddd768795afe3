package org.soundings.app.search;

import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.yaml.Spelling;

/// A filter of a query that nothing can answer, such as `is:opne`.
///
/// @param known what can stand behind the key instead, in English
/// @param behindAnother the filter that has the same word behind another key, such as `has:dissent`
///   for `is:dissent`, in the language that is spoken
public record UnknownFilter(
    TypedFilter filter, List<String> known, Optional<String> behindAnother) {

  /// Letters that may be wrong in a word that is still recognised.
  private static final int SLIP = 2;

  public UnknownFilter {
    known = List.copyOf(known);
  }

  /// Whether it names somebody or a tool, who may be there tomorrow, and no word of the program.
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

  /// Letters that stand in another order are one slip.
  private int slips(String word) {
    String value = filter.value();
    return Arrays.equals(letters(value), letters(word)) ? 1 : Spelling.distance(value, word);
  }

  private static int[] letters(String word) {
    return word.chars().sorted().toArray();
  }

  /// That there is no such filter, and what was probably meant.
  public String sentence() {
    return nearest()
        .map(meant -> tr("“%s” is not known. Did you mean %s?", filter, meant))
        .orElseGet(() -> tr("“%s” is not known.", filter));
  }

  /// What is known instead.
  public String choice() {
    return known.isEmpty()
        ? tr("Nothing can stand behind %s: here yet.", filter.typedKey())
        : tr("Behind %s: can stand: %s.", filter.typedKey(), String.join(", ", said()));
  }

  /// What is known, in the language that is spoken.
  private List<String> said() {
    return known.stream().map(word -> FilterKeywords.spoken(filter.key(), word)).sorted().toList();
  }

  /// One line: what was meant, or where nothing is near, everything that is known.
  public String brief() {
    return nearest().isPresent() ? sentence() : sentence() + " " + choice();
  }
}
