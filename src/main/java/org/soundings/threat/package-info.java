/// Threats, derived from answers and evidence.
///
/// [org.soundings.threat.ThreatModel#derive] is a pure function of library and assessment: the same
/// input gives the same threats, and nothing derived is ever stored. Each
/// [org.soundings.threat.Threat] carries every step from the template's levels to its current ones,
/// as a sentence with its source, so that a reader can follow and disagree. Levels come from the
/// risk matrix ([org.soundings.assessment.decision.RiskMatrix]), never from a product of numbers.
@NullMarked
package org.soundings.threat;

import org.jspecify.annotations.NullMarked;
