package org.soundings.evidence.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.pack.EvidenceRule;

/// One rule with what it has counted so far.
sealed interface Scale permits FactScale, FindingScale, InventoryScale {

  /// What is known about the file once it is read.
  record Circumstances(String format, ToolRun run, Targets targets) {}

  /// What the rule says; nothing where the file could not show it, or where the rule has no
  /// sentence for what it showed.
  Optional<Said> said(Circumstances circumstances);

  /// The numbers of a sentence.
  ///
  /// @param count how many match
  /// @param total of how many
  /// @param places how often what matches was met
  record Numbers(long count, long total, long places) {}

  /// The sentence of a rule with its numbers and names.
  static Optional<Said> fill(
      EvidenceRule rule, boolean matched, Numbers numbers, Object examples, Object targets) {
    EvidenceRule.Saying saying = matched ? rule.matched() : rule.otherwise();
    if (saying.isEmpty()) {
      return Optional.empty();
    }
    String sentence =
        Sentence.filled(
            saying.sentence(),
            Map.of(
                "count", number(numbers.count()),
                "total", number(numbers.total()),
                "places", number(numbers.places()),
                "examples", examples.toString(),
                "targets", targets.toString()));
    String shown = SecretDetector.masked(sentence);
    return Optional.of(new Said(rule.id(), rule.question(), saying.relation(), shown));
  }

  /// The sentence is stored, so that a number in it looks the same wherever it is made.
  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
