/// What was said in forms and not added yet, beside the assessment on disk:
/// [org.soundings.store.draft.KeptDrafts] keeps each [org.soundings.store.draft.FormDraft] in
/// `.soundings.drafts.yaml`, pasted pictures beside it.
@NullMarked
package org.soundings.store.draft;

import org.jspecify.annotations.NullMarked;
