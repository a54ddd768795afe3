/// The heart of the program: one question, what each perspective says about it, what all agree on,
/// and what was shown.
///
/// [org.soundings.ui.question.ChapterViewModel] knows the tree of chapters and where one is;
/// [org.soundings.ui.question.QuestionViewModel] knows the question in front. The views beside them
/// are one pane each, put together by [org.soundings.ui.question.QuestionView]. A session shows two
/// of them for the question that it is at: [org.soundings.ui.question.SessionQuestion].
@NullMarked
package org.soundings.ui.question;

import org.jspecify.annotations.NullMarked;
