/// A screen as the frame around it uses it.
///
/// A [org.soundings.ui.screen.Screen] shows one [org.soundings.ui.screen.Place] and has
/// [org.soundings.ui.screen.ScreenKeys]; a [org.soundings.ui.screen.ListScreen] has a list next to
/// the selected item. A view model receives a [org.soundings.ui.screen.ScreenContext]: the open
/// assessment with everything needed to work on it. A [org.soundings.ui.screen.Navigator] opens
/// places, [org.soundings.ui.screen.Overlays] show content over the window, and a
/// [org.soundings.ui.screen.Projector] shows one thing full-screen.
@NullMarked
package org.soundings.ui.screen;

import org.jspecify.annotations.NullMarked;
