/// The first minute: a few hints in the real window, one after another, that never block the user.
///
/// [org.soundings.ui.tour.TourViewModel] knows the current hint and its place;
/// [org.soundings.ui.tour.TourPane] shows it over the window without taking the focus.
@NullMarked
package org.soundings.ui.tour;

import org.jspecify.annotations.NullMarked;
