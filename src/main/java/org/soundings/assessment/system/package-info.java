/// The system model: components, actors, trust zones and data flows.
///
/// A [org.soundings.assessment.system.SystemModel] holds
/// [components][org.soundings.assessment.system.Component] in
/// [zones][org.soundings.assessment.system.Zone] of equal trust,
/// [actors][org.soundings.assessment.system.Actor] that use or attack them, and
/// [dataFlows][org.soundings.assessment.system.DataFlow] between all of these. Each has an id that
/// never changes, and a number for people that is never reused. Threats refer to components by id.
@NullMarked
package org.soundings.assessment.system;

import org.jspecify.annotations.NullMarked;
