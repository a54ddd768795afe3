package org.soundings.evidence.rule;

import java.util.Optional;
import org.soundings.evidence.Component;
import org.soundings.pack.EvidenceRule;

/// Counts the components of an inventory.
final class InventoryScale implements Scale {

  private final EvidenceRule rule;
  private final boolean applies;
  private final Targets examples = new Targets();
  private long count;

  InventoryScale(EvidenceRule rule, EvidenceRule.Inventory match, String format) {
    this.rule = rule;
    this.applies =
        match.formats().isEmpty() || match.formats().stream().anyMatch(format::startsWith);
  }

  void component(Component component) {
    if (applies) {
      count++;
      examples.add(component.name());
    }
  }

  @Override
  public Optional<Said> said(Circumstances circumstances) {
    if (!applies || (count == 0 && circumstances.targets().isEmpty())) {
      return Optional.empty();
    }
    return Scale.fill(
        rule, count > 0, new Scale.Numbers(count, count, count), examples, circumstances.targets());
  }
}
