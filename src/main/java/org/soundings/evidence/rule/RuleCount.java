package org.soundings.evidence.rule;

import static org.soundings.language.Messages.mark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.pack.EvidenceRule;

/// One rule with what it has counted so far.
sealed interface RuleCount permits FactScale, FindingScale, InventoryScale {

  /// What is known about the file once it is read.
  record Circumstances(String format, ToolRun run, Targets targets) {}

  /// What the rule says; nothing where the file could not show it, or where the rule has no
  /// sentence for what it showed.
  Optional<RuleStatement> said(Circumstances circumstances);

  /// The numbers of a sentence.
  ///
  /// @param count how many match
  /// @param total of how many
  /// @param places how often what matches was met
  record Numbers(long count, long total, long places) {}

  /// What is said in place of a rule's own sentence if a value decides nothing: neither support nor
  /// contradiction.
  String NOT_KNOWN =
      mark(
          "Not known for {count} of {total}: {examples}. What is written there is not a valid value, or a variable decides it.");

  /// What is not known by a rule.
  static RuleStatement notKnown(EvidenceRule rule, Numbers numbers, Object examples) {
    String sentence = filled(NOT_KNOWN, numbers, examples, "");
    return new RuleStatement(
        rule.id(), rule.question(), EvidenceRule.Relation.SILENT, sentence, false);
  }

  /// The sentence of a rule with its numbers and names.
  static Optional<RuleStatement> fill(
      EvidenceRule rule, boolean matched, Numbers numbers, Object examples, Object targets) {
    EvidenceRule.Saying saying = matched ? rule.matched() : rule.otherwise();
    if (saying.isEmpty()) {
      return Optional.empty();
    }
    String shown = filled(saying.sentence(), numbers, examples, targets);
    return Optional.of(
        new RuleStatement(rule.id(), rule.question(), saying.relation(), shown, true));
  }

  private static String filled(String sentence, Numbers numbers, Object examples, Object targets) {
    return SecretDetector.masked(
        Sentence.filled(
            sentence,
            Map.of(
                "count", number(numbers.count()),
                "total", number(numbers.total()),
                "places", number(numbers.places()),
                "examples", examples.toString(),
                "targets", targets.toString())));
  }

  /// The sentence is stored, so that a number in it looks the same wherever it is made.
  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
