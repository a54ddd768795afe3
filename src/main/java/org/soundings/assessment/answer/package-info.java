/// What a team says about one question.
///
/// An [org.soundings.assessment.answer.Answer] has lanes (what each perspective says), a conclusion
/// (what all agree on) and an [org.soundings.assessment.answer.AnswerState]. A standing without
/// words cannot be made: the constructor refuses it. [org.soundings.assessment.answer.AnswerMerge]
/// puts two versions together that two people made of one.
@NullMarked
package org.soundings.assessment.answer;

import org.jspecify.annotations.NullMarked;
