/// All questions as a table: filtered, sorted, and several of them set to one status at once.
///
/// [org.soundings.ui.questiontable.QuestionTableViewModel] reads the rows, filters them with the
/// same syntax as the search ([org.soundings.app.search.Query]) and sets a status for several
/// questions: as one step that can be undone, with the text that the status needs entered once.
/// *Answered* is not available, because an answer needs a text of its own.
@NullMarked
package org.soundings.ui.questiontable;

import org.jspecify.annotations.NullMarked;
