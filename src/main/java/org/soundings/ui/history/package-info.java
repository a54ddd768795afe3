/// Who changed an answer, when, and from which words to which; with a way back to any of them.
///
/// [org.soundings.ui.history.HistoryViewModel] reads the folder's history of one answer in a job
/// and lists it, newest first; bringing old words back is an edit like any other.
/// [org.soundings.ui.history.HistoryView] lays the changes out word by word.
@NullMarked
package org.soundings.ui.history;

import org.jspecify.annotations.NullMarked;
