/// All questions as a table: filtered, ordered, and several of them set to one state at once.
///
/// [org.soundings.ui.questiontable.QuestionTableViewModel] reads the rows, narrows them with the
/// same words as the search ([org.soundings.app.search.Query]) and sets states in bulk: as one step
/// that can be taken back, with the words that a state needs asked for once. *Answered* is not
/// among them, because an answer needs words of its own.
@NullMarked
package org.soundings.ui.questiontable;

import org.jspecify.annotations.NullMarked;
