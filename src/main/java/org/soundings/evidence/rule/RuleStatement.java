package org.soundings.evidence.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.evidence.Bearing;
import org.soundings.pack.EvidenceRule.Relation;

/// What one rule says about a file.
///
/// @param isKnown whether the file shows it; false where a value in it decides nothing
record RuleStatement(
    String rule, String question, Relation relation, String sentence, boolean isKnown) {

  /// What several rules say about one question: neither a contradiction nor what is not known is
  /// hidden behind support, and what supports is still said.
  static Bearing together(List<RuleStatement> all) {
    List<RuleStatement> sorted =
        all.stream().sorted(Comparator.comparingInt(RuleStatement::weight)).toList();
    return new Bearing(
        sorted.getFirst().question(),
        Bearing.Relation.valueOf(sorted.getFirst().relation().name()),
        sorted.stream().map(RuleStatement::sentence).collect(Collectors.joining(" ")),
        sorted.stream().map(RuleStatement::rule).toList());
  }

  private int weight() {
    return switch (relation) {
      case CONTRADICTS -> 0;
      case SUPPORTS -> 2;
      case SILENT -> isKnown ? 3 : 1;
    };
  }
}
