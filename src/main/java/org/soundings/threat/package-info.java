/// What could go wrong, derived from what was said and shown.
///
/// [org.soundings.threat.ThreatModel#derive] is a pure function of library and assessment: the same
/// input gives the same threats, and nothing derived is ever stored. Each
/// [org.soundings.threat.Threat] carries every step from the template's levels to today's, as a
/// sentence with its source, so that a reader can follow and disagree. Levels come from a printed
/// lookup table ([org.soundings.assessment.decision.RiskTable]), never from a product of numbers.
@NullMarked
package org.soundings.threat;

import org.jspecify.annotations.NullMarked;
