/// Controls that several screens share, in packages inside: [org.soundings.ui.control.mark]
/// (glyphs), [org.soundings.ui.control.text], [org.soundings.ui.control.layout],
/// [org.soundings.ui.control.focus] and [org.soundings.ui.control.form].
///
/// State is a shape first and a colour second. Undo of a text that is still in its field is done by
/// the field. All other undo is done by the workbench.
@NullMarked
package org.soundings.ui.control;

import org.jspecify.annotations.NullMarked;
