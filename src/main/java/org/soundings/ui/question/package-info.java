/// The question screen: one question with its perspectives, its conclusion and its evidence.
///
/// [org.soundings.ui.question.ChapterViewModel] holds the tree of chapters and the selection;
/// [org.soundings.ui.question.QuestionViewModel] holds the current question. Each view is one pane,
/// and [org.soundings.ui.question.QuestionView] combines them. A session shows two of them for its
/// current question: [org.soundings.ui.question.SessionQuestion].
@NullMarked
package org.soundings.ui.question;

import org.jspecify.annotations.NullMarked;
