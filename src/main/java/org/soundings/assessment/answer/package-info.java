/// What a team says about one question.
///
/// An [org.soundings.assessment.answer.Answer] has a text for each perspective (its lanes), a
/// conclusion and an [org.soundings.assessment.answer.AnswerState]. A rating without a conclusion
/// cannot be made: the constructor refuses it.
@NullMarked
package org.soundings.assessment.answer;

import org.jspecify.annotations.NullMarked;
