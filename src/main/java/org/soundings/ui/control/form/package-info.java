/// Input fields: [org.soundings.ui.control.form.MarkdownEditor] for text,
/// [org.soundings.ui.control.form.Segments] for one of a few,
/// [org.soundings.ui.control.form.Picker] for one of many,
/// [org.soundings.ui.control.form.NameOffer] for known names,
/// [org.soundings.ui.control.form.DateField] for a date, and the overlay
/// [org.soundings.ui.control.form.AddForm] for adding something.
@NullMarked
package org.soundings.ui.control.form;

import org.jspecify.annotations.NullMarked;
