package org.soundings.assessment;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Evidence;

/// Which ids are referenced, and which id is next. An id is never given twice, even if its object
/// was removed.
public record GivenIds(Assessment assessment) {

  /// The next unused evidence id.
  public String nextEvidence() {
    IntStream given = assessment.evidence().values().stream().mapToInt(Evidence::number);
    return Evidence.idOf(after(given, assessment.profile().numbers().lastEvidenceNumber()));
  }

  /// The next unused action id.
  public String nextAction() {
    IntStream given = assessment.actions().stream().mapToInt(Action::number);
    return String.format(
        Locale.ROOT, "A-%03d", after(given, assessment.profile().numbers().lastActionNumber()));
  }

  /// The next unused number of a custom threat.
  public int nextCustomThreatNumber() {
    IntStream given = assessment.customThreats().stream().mapToInt(CustomThreat::number);
    return after(given, assessment.profile().numbers().lastCustomThreatNumber());
  }

  /// @param last the highest number ever given, even if its object was removed
  private static int after(IntStream given, int last) {
    return Math.max(given.max().orElse(0), last) + 1;
  }

  /// A new id for a custom threat that is not in use and that no decision refers to.
  public String newCustomThreat() {
    int number = nextCustomThreatNumber();
    String id = CustomThreat.PREFIX + "x" + number;
    while (isTaken(id)) {
      number++;
      id = CustomThreat.PREFIX + "x" + number;
    }
    return id;
  }

  private boolean isTaken(String template) {
    return customThreats().anyMatch(template::equals);
  }

  /// The ids of all custom threats, and of all threats that a decision or an action refers to.
  public Stream<String> customThreats() {
    return Stream.concat(
        assessment.customThreats().stream().map(CustomThreat::id),
        spokenOf().map(ThreatId::template));
  }

  /// Whether a decision, an action, evidence or a custom threat refers to a component id, even if
  /// the system model has no such component.
  public boolean namesComponent(String id) {
    return components().anyMatch(id::equals);
  }

  /// The ids of all components that something outside the system model refers to.
  public Stream<String> components() {
    return Stream.of(
            spokenOf().map(ThreatId::component),
            assessment.evidence().values().stream().flatMap(item -> item.about().stream()),
            assessment.customThreats().stream().flatMap(threat -> threat.components().stream()))
        .flatMap(ids -> ids);
  }

  /// The threats that a decision or an action refers to.
  private Stream<ThreatId> spokenOf() {
    return Stream.concat(
        assessment.decisions().keySet().stream(),
        assessment.actions().stream().flatMap(action -> action.mitigates().stream()));
  }
}
