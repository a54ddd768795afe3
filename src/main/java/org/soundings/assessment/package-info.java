/// What one team said about one system.
///
/// [org.soundings.assessment.Assessment] is one immutable value that holds everything. Every change
/// makes a new value, so undo keeps the old one and "unsaved" means that two values differ.
/// [org.soundings.assessment.Session] and [org.soundings.assessment.Action] are here. The other
/// parts have packages of their own: [org.soundings.assessment.profile] (scope, context, people),
/// [org.soundings.assessment.answer], [org.soundings.assessment.decision] (about threats),
/// [org.soundings.assessment.system] (the system model) and [org.soundings.assessment.workshop]
/// (what a session holds beyond its notes). These packages do not use this one.
///
/// Here too is what follows from all parts:
///
/// - [org.soundings.assessment.Sounding] says of one question which evidence supports or
///   contradicts its answer.
/// - [org.soundings.assessment.Coverage] says how many questions are assessed, and how deeply.
/// - [org.soundings.assessment.QuestionOrder] puts the questions in the order that the context
///   suggests, with the reason for each place.
/// - [org.soundings.assessment.ReviewDue] and [org.soundings.assessment.MattersArising] say what to
///   talk about again.
/// - [org.soundings.assessment.GivenIds] gives ids that were never given before.
@NullMarked
package org.soundings.assessment;

import org.jspecify.annotations.NullMarked;
