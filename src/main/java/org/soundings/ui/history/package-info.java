/// The history of an answer, a decision or an action: who changed it and when, the old and the new
/// text, and a way to restore the old one.
///
/// [org.soundings.ui.history.HistoryViewModel] reads the folder's history of one part in a job and
/// lists it, newest first; restoring is an edit like any other.
/// [org.soundings.ui.history.HistoryView] shows the changes word by word. A
/// [org.soundings.ui.history.PartHistory] defines what differs between the parts: the names of the
/// fields, which values are enum values, and which fields are restored together, such as a
/// treatment with its rationale.
@NullMarked
package org.soundings.ui.history;

import org.jspecify.annotations.NullMarked;
