/// Icons: a [org.soundings.ui.control.mark.Mark] is a shape with its word,
/// [org.soundings.ui.control.mark.StateGlyph] draws it, [org.soundings.ui.control.mark.Strip] draws
/// several and has a text for screen readers. [org.soundings.ui.control.mark.Marks] maps values to
/// marks.
@NullMarked
package org.soundings.ui.control.mark;

import org.jspecify.annotations.NullMarked;
