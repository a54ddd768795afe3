package org.soundings.evidence.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation;
import org.soundings.pack.EvidenceRule;

/// Counts the subjects against which a fact speaks, out of all that were looked at.
final class FactScale implements Scale {

  private final EvidenceRule rule;
  private final List<Fact> facts;
  private final List<String> formats;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> decided = new HashSet<>();
  private final Targets violating = new Targets();

  FactScale(EvidenceRule rule, EvidenceRule.Facts match) {
    this.rule = rule;
    this.formats = match.formats();
    this.facts = match.facts().stream().flatMap(id -> Fact.of(id).stream()).toList();
  }

  List<Fact> facts() {
    return facts;
  }

  void observation(Observation observation) {
    String subject = observation.subject().toString();
    seen.add(subject);
    if (observation.fact() == facts.getFirst()) {
      decided.add(subject);
    }
    if (observation.isViolated()) {
      violating.add(subject);
    }
  }

  @Override
  public Optional<Said> said(Circumstances circumstances) {
    boolean other =
        !formats.isEmpty() && formats.stream().noneMatch(circumstances.format()::startsWith);
    // Silence about the fact that decides, the rule's first, is no support.
    boolean undecided = violating.isEmpty() && !decided.containsAll(seen);
    if (seen.isEmpty() || other || undecided) {
      return Optional.empty();
    }
    return Scale.fill(
        rule,
        !violating.isEmpty(),
        violating.size(),
        seen.size(),
        violating,
        circumstances.targets());
  }
}
