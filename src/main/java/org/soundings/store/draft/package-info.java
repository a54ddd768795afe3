/// The drafts of forms on disk, next to the assessment. [org.soundings.store.draft.FormDraftsFile]
/// stores each [org.soundings.store.draft.FormDraft] in `.soundings.drafts.yaml`, with pasted
/// images next to it. `org.soundings.app.save.FormDrafts` holds the drafts while the program runs,
/// and `org.soundings.ui.form` shows the forms.
@NullMarked
package org.soundings.store.draft;

import org.jspecify.annotations.NullMarked;
