package org.soundings.evidence.rule;

import java.util.Optional;
import org.soundings.evidence.SbomComponent;
import org.soundings.pack.EvidenceRule;

/// Counts the components of an SBOM.
final class SbomScale implements RuleCount {

  private final EvidenceRule rule;
  private final boolean applies;
  private final Targets examples = new Targets();
  private long count;

  SbomScale(EvidenceRule rule, EvidenceRule.Sbom match, String format) {
    this.rule = rule;
    this.applies =
        match.formats().isEmpty() || match.formats().stream().anyMatch(format::startsWith);
  }

  void component(SbomComponent component) {
    if (applies) {
      count++;
      examples.add(component.name());
    }
  }

  @Override
  public Optional<RuleStatement> said(Circumstances circumstances) {
    if (!applies || (count == 0 && circumstances.targets().isEmpty())) {
      return Optional.empty();
    }
    return RuleCount.fill(
        rule,
        count > 0,
        new RuleCount.Numbers(count, count, count),
        examples,
        circumstances.targets());
  }
}
