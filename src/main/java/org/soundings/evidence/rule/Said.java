package org.soundings.evidence.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.evidence.Bearing;
import org.soundings.pack.EvidenceRule.Relation;

/// What one rule says about a file.
record Said(String rule, String question, Relation relation, String sentence) {

  /// What several rules say about one question: a contradiction is never hidden behind support, and
  /// what supports is still said.
  static Bearing together(List<Said> all) {
    List<Said> sorted =
        all.stream().sorted(Comparator.comparingInt(said -> weight(said.relation))).toList();
    return new Bearing(
        sorted.getFirst().question(),
        Bearing.Relation.valueOf(sorted.getFirst().relation().name()),
        sorted.stream().map(Said::sentence).collect(Collectors.joining(" ")),
        sorted.stream().map(Said::rule).toList());
  }

  private static int weight(Relation relation) {
    return switch (relation) {
      case CONTRADICTS -> 0;
      case SUPPORTS -> 1;
      case SILENT -> 2;
    };
  }
}
