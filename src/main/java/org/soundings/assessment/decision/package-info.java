/// What a team says about a threat: its treatment, and levels that it set by its own judgement.
///
/// A [org.soundings.assessment.decision.Decision] is about one
/// [org.soundings.assessment.decision.ThreatId], which names a threat stably between runs. A
/// [org.soundings.assessment.decision.LevelOverride] stands beside the derived
/// [org.soundings.assessment.decision.Level], never in its place.
/// [org.soundings.assessment.decision.RiskTable] turns likelihood and impact into a level. An
/// [org.soundings.assessment.decision.OwnThreat] is a custom threat, which no pack has.
@NullMarked
package org.soundings.assessment.decision;

import org.jspecify.annotations.NullMarked;
