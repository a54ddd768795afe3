package org.soundings.evidence.rule;

import java.util.List;
import java.util.Optional;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation;
import org.soundings.pack.EvidenceRule;

/// Counts the subjects that violate a fact, out of all that were checked.
final class FactScale implements RuleCount {

  private final EvidenceRule rule;
  private final List<Fact> facts;
  private final List<String> formats;
  private final Subjects subjects = new Subjects();

  FactScale(EvidenceRule rule, EvidenceRule.Facts match) {
    this.rule = rule;
    this.formats = match.formats();
    this.facts = match.facts().stream().flatMap(id -> Fact.of(id).stream()).toList();
  }

  List<Fact> facts() {
    return facts;
  }

  void observation(Observation observation) {
    subjects.add(observation);
  }

  @Override
  public Optional<RuleStatement> said(Circumstances circumstances) {
    boolean other =
        !formats.isEmpty() && formats.stream().noneMatch(circumstances.format()::startsWith);
    Targets violating = subjects.violating();
    if (subjects.isEmpty() || other) {
      return Optional.empty();
    }
    Targets notKnown = subjects.notKnown();
    if (violating.isEmpty() && !notKnown.isEmpty()) {
      return Optional.of(
          RuleCount.notKnown(
              rule, new RuleCount.Numbers(notKnown.size(), subjects.size(), 0), notKnown));
    }
    // Without the deciding fact, which is the rule's first, there is no support.
    if (violating.isEmpty() && !subjects.allDecided(facts.getFirst())) {
      return Optional.empty();
    }
    return RuleCount.fill(
        rule,
        !violating.isEmpty(),
        new RuleCount.Numbers(violating.size(), subjects.size(), violating.size()),
        violating,
        circumstances.targets());
  }
}
