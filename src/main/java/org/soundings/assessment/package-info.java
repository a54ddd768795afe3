/// Everything that one team recorded about one system.
///
/// [org.soundings.assessment.Assessment] is one immutable value that holds everything. Every change
/// makes a new value, so undo keeps the old one and "unsaved" means that two values differ.
/// [org.soundings.assessment.Session] and [org.soundings.assessment.Action] are here. The other
/// parts have packages of their own: [org.soundings.assessment.profile] (scope, context, people),
/// [org.soundings.assessment.answer], [org.soundings.assessment.decision] (about threats),
/// [org.soundings.assessment.system] (the system model) and [org.soundings.assessment.workshop]
/// (agenda and results of a session). These packages do not use this one.
///
/// This package also has what follows from all parts:
///
/// - [org.soundings.assessment.QuestionCoverage] decides which evidence supports or contradicts the
///   answer to a question.
/// - [org.soundings.assessment.Coverage] counts how many questions are assessed, and how
///   thoroughly.
/// - [org.soundings.assessment.QuestionOrder] puts the questions in the order that the context
///   suggests, with the reason for each place.
/// - [org.soundings.assessment.ReviewDue] and [org.soundings.assessment.CarriedOver] list what to
///   discuss again.
/// - [org.soundings.assessment.GivenIds] gives ids that were never given before.
@NullMarked
package org.soundings.assessment;

import org.jspecify.annotations.NullMarked;
