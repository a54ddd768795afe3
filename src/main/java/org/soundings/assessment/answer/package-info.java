/// The team's answer to one question.
///
/// An [org.soundings.assessment.answer.Answer] has a text for each perspective, a conclusion and an
/// [org.soundings.assessment.answer.AnswerState]. The constructor refuses a rating without a
/// conclusion.
@NullMarked
package org.soundings.assessment.answer;

import org.jspecify.annotations.NullMarked;
