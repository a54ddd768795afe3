/// A meeting that is held with the program: what was planned, and what came of it.
///
/// [org.soundings.assessment.workshop.Workshop] is the part of a [org.soundings.assessment.Session]
/// that a meeting adds to its notes. It begins with a [org.soundings.assessment.workshop.Plan]
/// (made by [org.soundings.workshop.Planner] from a template and the order of the questions) and
/// collects what people wrote in a [org.soundings.assessment.workshop.SilentRound], how they judged
/// in an [org.soundings.assessment.workshop.Estimate], what was parked, what was agreed on and
/// which cards were dealt. [org.soundings.assessment.workshop.Spread] says how far the judgements
/// of a round lie apart; nothing here can make an average of them.
///
/// One thing is never part of it: a judgement that is not shown yet. It lives in a
/// [org.soundings.assessment.workshop.Ballot], in memory alone, until everybody has given theirs;
/// `src/docs/decisions/0009-sealed-votes.md` says why.
@NullMarked
package org.soundings.assessment.workshop;

import org.jspecify.annotations.NullMarked;
