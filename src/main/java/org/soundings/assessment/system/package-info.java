/// The picture of the system: what it is made of and what talks to what.
///
/// A [org.soundings.assessment.system.SystemPicture] holds
/// [components][org.soundings.assessment.system.Component] that stand in
/// [zones][org.soundings.assessment.system.Zone] of equal trust,
/// [actors][org.soundings.assessment.system.Actor] that use or attack them, and
/// [connections][org.soundings.assessment.system.Connection] between all of these. Every one has an
/// id that is chosen once, and a number for people and paper that is never used again. Threats
/// attach to components by their id.
@NullMarked
package org.soundings.assessment.system;

import org.jspecify.annotations.NullMarked;
