package org.soundings.ui.shell;

import org.soundings.ui.Place;
import org.soundings.ui.Screen;

/// The screens of one open assessment.
interface Screens {

  /// The screen that shows a place.
  Screen at(Place place);

  /// The screen to begin with.
  Screen overview();
}
