/// What was changed in an assessment, by whom and when: `history/`, which is only ever appended to.
///
/// Three steps meet here. [org.soundings.store.history.FieldValues] lays a file out field by field;
/// [org.soundings.store.history.Stretches] joins what one person types into one field and says what
/// has to be recorded when; [org.soundings.store.history.HistoryLog] appends that, and reads all of
/// it back as [org.soundings.store.history.Edit]s. How one record looks is known to `HistoryEntry`
/// and `EntryReader` alone, and described in `src/docs/formats.md`; why, in
/// `src/docs/decisions/0006-history.md`.
///
/// It knows files by their paths and values as text, and nothing of what an answer is.
@NullMarked
package org.soundings.store.history;

import org.jspecify.annotations.NullMarked;
