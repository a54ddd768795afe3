/// What was changed in an assessment, by whom and when: `history/`, to which records are only ever
/// appended.
///
/// [org.soundings.store.history.FieldValues] splits a file into fields.
/// [org.soundings.store.history.RecordingIntervals] joins what one person types into one field and
/// decides what is recorded when. [org.soundings.store.history.HistoryLog] appends the records.
/// [org.soundings.store.history.History] reads them back as [org.soundings.store.history.Edit]s.
/// Only `HistoryEntry` and `EntryReader` know the form of a record, which `src/docs/formats.md`
/// describes. `src/docs/decisions/0006-history.md` gives the reasons.
///
/// This package knows files by their paths and values as text. It does not know what an answer is.
@NullMarked
package org.soundings.store.history;

import org.jspecify.annotations.NullMarked;
