/// Who changed an answer, a decision or an action, when, and from which words to which; with a way
/// back to any of them.
///
/// [org.soundings.ui.history.HistoryViewModel] reads the folder's history of one part in a job and
/// lists it, newest first; bringing old words back is an edit like any other.
/// [org.soundings.ui.history.HistoryView] lays the changes out word by word. What differs between
/// the parts is a [org.soundings.ui.history.PartHistory]: how its fields are called, what of them
/// is a word of the program, and what comes back together, such as a treatment with its reason.
@NullMarked
package org.soundings.ui.history;

import org.jspecify.annotations.NullMarked;
