/// Glyphs: a [org.soundings.ui.control.mark.Mark] is a shape with its word,
/// [org.soundings.ui.control.mark.StateGlyph] draws it, [org.soundings.ui.control.mark.Strip] draws
/// several and can be read aloud. [org.soundings.ui.control.mark.Marks] says which mark stands for
/// which value.
@NullMarked
package org.soundings.ui.control.mark;

import org.jspecify.annotations.NullMarked;
