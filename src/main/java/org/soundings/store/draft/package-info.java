/// What was said in forms and not added yet, beside the assessment on disk:
/// [org.soundings.store.draft.FormDraftsFile] keeps each [org.soundings.store.draft.FormDraft] in
/// `.soundings.drafts.yaml`, pasted pictures beside it. `org.soundings.app.save.FormDrafts` holds
/// them while the program runs, and `org.soundings.ui.form` shows the forms.
@NullMarked
package org.soundings.store.draft;

import org.jspecify.annotations.NullMarked;
