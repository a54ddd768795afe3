package org.soundings.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// What the team decided about threats.
///
/// @param decisions the treatment of each threat, by threat
/// @param customThreats those from no pack, by number
/// @param riskMatrix which level follows from likelihood and impact
@Withers
public record RiskDecisions(
    SortedMap<ThreatId, Decision> decisions,
    List<CustomThreat> customThreats,
    RiskMatrix riskMatrix)
    implements RiskDecisionsBuilder.With, FieldGroup {

  static final RiskDecisions NONE =
      new RiskDecisions(Collections.emptySortedMap(), List.of(), RiskMatrix.STANDARD);

  public RiskDecisions {
    decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    customThreats =
        customThreats.stream().sorted(Comparator.comparingInt(CustomThreat::number)).toList();
  }
}
