/// Fields: [org.soundings.ui.control.form.MarkdownEditor] is where people write,
/// [org.soundings.ui.control.form.Segments] choose one of a few,
/// [org.soundings.ui.control.form.Picker] finds one of many,
/// [org.soundings.ui.control.form.NameOffer] offers names that are known,
/// [org.soundings.ui.control.form.DateField] takes a day, [org.soundings.ui.control.form.AddForm]
/// asks over the window for what makes something new.
@NullMarked
package org.soundings.ui.control.form;

import org.jspecify.annotations.NullMarked;
