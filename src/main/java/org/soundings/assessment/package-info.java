/// What one team said about one system.
///
/// [org.soundings.assessment.Assessment] is one immutable value that holds everything: scope and
/// context, people, [org.soundings.assessment.Answer]s, evidence, decisions, actions and sessions.
/// Every change makes a new value, so undo keeps the old one and "unsaved" means that two values
/// differ.
///
/// An answer has lanes (what each perspective says), a conclusion (what all agree on) and a state
/// ([org.soundings.assessment.AnswerState]). A standing without words cannot be made: the
/// constructor of `Answer` refuses it. [org.soundings.assessment.QuestionOrder] puts the questions
/// in the order that the context suggests, with the reason for each place;
/// [org.soundings.assessment.Coverage] says how deep a part has been looked into.
@NullMarked
package org.soundings.assessment;

import org.jspecify.annotations.NullMarked;
