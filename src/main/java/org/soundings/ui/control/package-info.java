/// Small parts that several screens share.
///
/// State is a shape first and a colour second: a [org.soundings.ui.control.Mark] is a shape with
/// its word, a [org.soundings.ui.control.StateGlyph] draws it, a [org.soundings.ui.control.Strip]
/// draws several and can be read aloud. [org.soundings.ui.control.Segments] choose one of a few.
/// [org.soundings.ui.control.MarkdownEditor] is where people write;
/// [org.soundings.ui.control.MarkdownView] draws what they wrote, from the same tree as the report.
///
/// A text that nobody handed over yet takes back its own words
/// ([org.soundings.ui.control.OwnUndo]); all else is undone by the workbench. When what has the
/// focus goes, [org.soundings.ui.control.FocusFallback] keeps it near, and never puts it into a
/// text. [org.soundings.ui.control.ScrollRegion] scrolls a part where room is short.
@NullMarked
package org.soundings.ui.control;

import org.jspecify.annotations.NullMarked;
