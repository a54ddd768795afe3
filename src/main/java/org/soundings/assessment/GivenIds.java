package org.soundings.assessment;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Evidence;

/// Which ids something speaks of, and which are given next. One that was given once is never given
/// again, also where what had it is gone.
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

  /// The next unused number of a threat of the team's own.
  public int nextOwnThreatNumber() {
    IntStream given = assessment.ownThreats().stream().mapToInt(OwnThreat::number);
    return after(given, assessment.profile().numbers().lastOwnThreatNumber());
  }

  /// @param last the last number that was given, whatever has become of it
  private static int after(IntStream given, int last) {
    return Math.max(given.max().orElse(0), last) + 1;
  }

  /// An id for a threat of the team's own that nothing has and that nothing was decided about.
  public String newOwnThreat() {
    int number = nextOwnThreatNumber();
    String id = OwnThreat.PREFIX + "x" + number;
    while (isTaken(id)) {
      number++;
      id = OwnThreat.PREFIX + "x" + number;
    }
    return id;
  }

  private boolean isTaken(String template) {
    return ownThreats().anyMatch(template::equals);
  }

  /// The ids of the team's own threats, and those of all threats of which a decision or an action
  /// speaks.
  public Stream<String> ownThreats() {
    return Stream.concat(
        assessment.ownThreats().stream().map(OwnThreat::id), spokenOf().map(ThreatId::template));
  }

  /// Whether a decision, an action, evidence or a threat of the team's own speaks of a component of
  /// this id, also where the system picture has none.
  public boolean namesComponent(String id) {
    return components().anyMatch(id::equals);
  }

  /// The ids of all components of which something outside the system picture speaks.
  public Stream<String> components() {
    return Stream.of(
            spokenOf().map(ThreatId::component),
            assessment.evidence().values().stream().flatMap(item -> item.about().stream()),
            assessment.ownThreats().stream().flatMap(threat -> threat.components().stream()))
        .flatMap(ids -> ids);
  }

  /// The threats of which a decision or an action speaks.
  private Stream<ThreatId> spokenOf() {
    return Stream.concat(
        assessment.decisions().keySet().stream(),
        assessment.actions().stream().flatMap(action -> action.closes().stream()));
  }
}
