/// A session that is run from one laptop: prepare, run, close. The rules are in
/// [org.soundings.workshop].
///
/// [org.soundings.ui.workshop.WorkshopView] lists the sessions and shows the selected one on one of
/// three sides: [org.soundings.ui.workshop.prepare], [org.soundings.ui.workshop.run] or
/// [org.soundings.ui.workshop.close]. [org.soundings.ui.workshop.vote] and
/// [org.soundings.ui.workshop.notes] open below an agenda item. The team sees a
/// [org.soundings.ui.workshop.projector.ProjectorView] of a
/// [org.soundings.ui.workshop.projector.Projection]. [org.soundings.ui.workshop.WorkshopCommands]
/// defines once what keys and buttons do. Votes that are not revealed yet exist only in
/// [org.soundings.workshop.OpenRound]; no view, title or accessible text receives them.
@NullMarked
package org.soundings.ui.workshop;

import org.jspecify.annotations.NullMarked;
