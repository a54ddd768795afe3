/// A meeting from one laptop: prepared, held and closed.
///
/// [org.soundings.ui.workshop.WorkshopView] lists the meetings and shows one of three panes for the
/// one in front. While it is held, `HoldViewModel` keeps the step and its time, and what the room
/// sees is one `Face` of a `Projection`: drawn by `PresentView` on the second screen, or over the
/// whole window where there is only one. Votes that are not shown yet are in `OpenRound` alone; no
/// view, title or accessible text is given them. The evidence for the question of a step and its
/// state are those of [org.soundings.ui.question.SessionQuestion]. What the keys and the buttons do
/// while it is held is said once, in `Doing`.
@NullMarked
package org.soundings.ui.workshop;

import org.jspecify.annotations.NullMarked;
