/// Forms whose words are kept until they are added: [org.soundings.ui.form.KeptFields] holds what
/// was begun, [org.soundings.ui.form.DraftForm] lists the forms, [org.soundings.ui.form.EditRow] is
/// a line of fields in which something is added or changed, [org.soundings.ui.form.PersonEntry]
/// such a line for people.
@NullMarked
package org.soundings.ui.form;

import org.jspecify.annotations.NullMarked;
