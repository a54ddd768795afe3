/// What a screen is to the frame around it.
///
/// A [org.soundings.ui.screen.Screen] shows one [org.soundings.ui.screen.Place] and has
/// [org.soundings.ui.screen.ScreenKeys]; a [org.soundings.ui.screen.ListScreen] has a list beside
/// one thing of it. A view model is given a [org.soundings.ui.screen.ScreenContext]: the open
/// assessment with what is needed to work on it. A [org.soundings.ui.screen.Navigator] goes
/// elsewhere, [org.soundings.ui.screen.Overlays] shows something over the window, a
/// [org.soundings.ui.screen.Projector] shows one thing large.
@NullMarked
package org.soundings.ui.screen;

import org.jspecify.annotations.NullMarked;
