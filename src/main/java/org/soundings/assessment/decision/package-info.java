/// The team's decision about a threat: its treatment and manual levels.
///
/// A [org.soundings.assessment.decision.Decision] is about one
/// [org.soundings.assessment.decision.ThreatId], a stable id of a threat. A
/// [org.soundings.assessment.decision.LevelOverride] is displayed next to the derived
/// [org.soundings.assessment.decision.Level] and never hides it.
/// [org.soundings.assessment.decision.RiskMatrix] turns likelihood and impact into a level. An
/// [org.soundings.assessment.decision.CustomThreat] is a threat that no pack has.
@NullMarked
package org.soundings.assessment.decision;

import org.jspecify.annotations.NullMarked;
