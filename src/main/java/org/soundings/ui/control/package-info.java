/// Controls that several screens share, in rooms: [org.soundings.ui.control.mark] (glyphs),
/// [org.soundings.ui.control.text], [org.soundings.ui.control.layout],
/// [org.soundings.ui.control.focus] and [org.soundings.ui.control.form].
///
/// State is a shape first and a colour second. A text that nobody handed over yet takes back its
/// own words; all else is undone by the workbench.
@NullMarked
package org.soundings.ui.control;

import org.jspecify.annotations.NullMarked;
