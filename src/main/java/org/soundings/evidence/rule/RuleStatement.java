package org.soundings.evidence.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.EvidenceRule.Relation;

/// The statement of one rule about a file.
///
/// @param isKnown whether the file shows it; false if a value in it decides nothing
record RuleStatement(
    String rule, String question, Relation relation, String sentence, boolean isKnown) {

  /// Combines the statements of several rules on one question. Support hides neither a
  /// contradiction nor an unknown result, and support is still included.
  static EvidenceMapping together(List<RuleStatement> all) {
    List<RuleStatement> sorted =
        all.stream().sorted(Comparator.comparingInt(RuleStatement::weight)).toList();
    return new EvidenceMapping(
        sorted.getFirst().question(),
        EvidenceMapping.Relation.valueOf(sorted.getFirst().relation().name()),
        sorted.stream().map(RuleStatement::sentence).collect(Collectors.joining(" ")),
        sorted.stream().map(RuleStatement::rule).toList());
  }

  private int weight() {
    return switch (relation) {
      case CONTRADICTS -> 0;
      case SUPPORTS -> 2;
      case NEUTRAL -> isKnown ? 3 : 1;
    };
  }
}
