/// Displayed text: [org.soundings.ui.control.text.Labels] in the few styles of the window,
/// [org.soundings.ui.control.text.MarkdownView] for Markdown of users,
/// [org.soundings.ui.control.text.DifferenceView] for two texts as one.
/// [org.soundings.ui.control.text.Direction] and [org.soundings.ui.control.text.WordByWord] support
/// right-to-left languages. [org.soundings.ui.control.text.Editing] disables inputs where nothing
/// can be saved.
@NullMarked
package org.soundings.ui.control.text;

import org.jspecify.annotations.NullMarked;
