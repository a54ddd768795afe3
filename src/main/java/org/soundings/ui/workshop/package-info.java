/// A session from one laptop: prepared, run and closed. Its rules are in [org.soundings.workshop].
///
/// [org.soundings.ui.workshop.WorkshopView] lists the sessions and shows one of three sides for the
/// one in front: [org.soundings.ui.workshop.prepare], [org.soundings.ui.workshop.run] or
/// [org.soundings.ui.workshop.close]. [org.soundings.ui.workshop.vote] and
/// [org.soundings.ui.workshop.notes] are what opens below a step. What everybody in the room sees
/// is one [org.soundings.ui.workshop.projector.ProjectorView] of a
/// [org.soundings.ui.workshop.projector.Projection]. What the keys and the buttons do is said once,
/// in [org.soundings.ui.workshop.WorkshopCommands]. Votes that are not shown yet are in
/// [org.soundings.workshop.OpenRound] alone; no view, title or accessible text is given them.
@NullMarked
package org.soundings.ui.workshop;

import org.jspecify.annotations.NullMarked;
