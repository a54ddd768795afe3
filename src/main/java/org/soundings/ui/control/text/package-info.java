/// Text that is read: [org.soundings.ui.control.text.Labels] in the window's few styles,
/// [org.soundings.ui.control.text.MarkdownView] for what people wrote,
/// [org.soundings.ui.control.text.DifferenceView] for two texts as one.
/// [org.soundings.ui.control.text.Direction] and [org.soundings.ui.control.text.WordByWord] are for
/// languages that are read from the right. [org.soundings.ui.control.text.Editing] says whether
/// what is shown can be changed.
@NullMarked
package org.soundings.ui.control.text;

import org.jspecify.annotations.NullMarked;
