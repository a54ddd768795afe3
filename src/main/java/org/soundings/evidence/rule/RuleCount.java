package org.soundings.evidence.rule;

import static org.soundings.language.Messages.mark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.pack.EvidenceRule;

/// One rule with its current count.
sealed interface RuleCount permits FactScale, FindingScale, SbomScale {

  /// What is known about the file after reading it.
  record Circumstances(String format, ToolRun run, Targets targets) {}

  /// The statement of the rule; empty if the file could not show it, or if the rule has no sentence
  /// for the result.
  Optional<RuleStatement> said(Circumstances circumstances);

  /// The numbers in a sentence.
  ///
  /// @param count the number of matches
  /// @param total the number of subjects or findings that were checked
  /// @param places the number of locations of the matches
  record Numbers(long count, long total, long places) {}

  /// Replaces the rule's sentence if a value decides nothing, so there is neither support nor
  /// contradiction.
  String NOT_KNOWN =
      mark(
          "Unknown for {count} of {total}: {examples}. The value is invalid or set by a variable.");

  /// The statement of a rule with an unknown result.
  static RuleStatement notKnown(EvidenceRule rule, Numbers numbers, Object examples) {
    String sentence = filled(NOT_KNOWN, numbers, examples, "");
    return new RuleStatement(
        rule.id(), rule.question(), EvidenceRule.Relation.NEUTRAL, sentence, false);
  }

  /// The sentence of a rule with its numbers and names filled in.
  static Optional<RuleStatement> fill(
      EvidenceRule rule, boolean matched, Numbers numbers, Object examples, Object targets) {
    EvidenceRule.Verdict saying = matched ? rule.matched() : rule.noMatch();
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

  /// The sentence is stored, so the format of a number does not depend on the machine.
  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
