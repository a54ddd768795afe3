package org.soundings.ui.overview;

import org.soundings.ui.screen.Place;

/// A line of a list that opens a place.
///
/// @param detail at the end of the line: owner and due date, or age
record Pointer(String title, String detail, Place place) {}
