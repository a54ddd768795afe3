/// The first minute: a few hints at the real window, one after another, that never stand in the
/// way.
///
/// [org.soundings.ui.tour.TourViewModel] knows which hint is shown and where in the program it
/// belongs; [org.soundings.ui.tour.TourPane] draws it over the window without taking the focus.
@NullMarked
package org.soundings.ui.tour;

import org.jspecify.annotations.NullMarked;
