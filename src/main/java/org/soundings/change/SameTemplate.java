package org.soundings.change;

import java.util.List;
import org.soundings.assessment.decision.ThreatId;

/// Threats of one template in several places.
final class SameTemplate {

  private SameTemplate() {}

  /// Threats of the same template that were in the register, at any place.
  private static List<PrintedThreat> all(Moment moment, ThreatId id) {
    return moment.threats().stream()
        .filter(PrintedThreat::isInRegister)
        .filter(threat -> threat.id().template().equals(id.template()))
        .toList();
  }

  /// Those of the same template that are in the register at both moments.
  static List<PrintedThreat> inBoth(Moment from, Moment to, ThreatId id) {
    return all(to, id).stream()
        .filter(threat -> from.threat(threat.id()).filter(PrintedThreat::isInRegister).isPresent())
        .toList();
  }

  /// Those of the same template whose place has no such threat at the other moment.
  static List<PrintedThreat> onlyIn(Moment moment, Moment other, ThreatId id) {
    return all(moment, id).stream().filter(threat -> other.threat(threat.id()).isEmpty()).toList();
  }
}
