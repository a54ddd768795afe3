/// Small parts that several screens share.
///
/// State is a shape first and a colour second: a [org.soundings.ui.control.Mark] is a shape with
/// its word, a [org.soundings.ui.control.StateGlyph] draws it, a [org.soundings.ui.control.Strip]
/// draws several and can be read aloud. [org.soundings.ui.control.Segments] choose one of a few.
/// [org.soundings.ui.control.MarkdownEditor] is where people write;
/// [org.soundings.ui.control.MarkdownView] draws what they wrote, from the same tree as the report.
@NullMarked
package org.soundings.ui.control;

import org.jspecify.annotations.NullMarked;
