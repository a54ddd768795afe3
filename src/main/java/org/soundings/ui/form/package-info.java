/// Forms whose input is saved as a draft until it is added: [org.soundings.ui.form.DraftFields]
/// holds the draft, [org.soundings.ui.form.DraftForm] lists the forms,
/// [org.soundings.ui.form.EditRow] is a row of fields to add or change an entry, and
/// [org.soundings.ui.form.PersonEntry] is such a row for people.
@NullMarked
package org.soundings.ui.form;

import org.jspecify.annotations.NullMarked;
