package org.soundings.ui.overview;

import org.soundings.ui.screen.Place;

/// One line of a list that leads somewhere.
///
/// @param detail at the end of the line: who and by when, or how old
record Pointer(String title, String detail, Place place) {}
