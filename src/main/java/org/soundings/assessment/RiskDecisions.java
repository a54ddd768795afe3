package org.soundings.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// What the team said about threats.
///
/// @param decisions what it does about each, by threat
/// @param ownThreats those that no pack knows, by number
/// @param riskTable which level follows from likelihood and impact
@Withers
public record RiskDecisions(
    SortedMap<ThreatId, Decision> decisions, List<OwnThreat> ownThreats, RiskTable riskTable)
    implements RiskDecisionsBuilder.With, FieldGroup {

  static final RiskDecisions NONE =
      new RiskDecisions(Collections.emptySortedMap(), List.of(), RiskTable.STANDARD);

  public RiskDecisions {
    decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    ownThreats = ownThreats.stream().sorted(Comparator.comparingInt(OwnThreat::number)).toList();
  }
}
