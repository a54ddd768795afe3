/// What a session that runs in the program holds beyond its notes: the plan, and what came of it.
///
/// [org.soundings.assessment.workshop.Workshop] is that part of a
/// [org.soundings.assessment.Session]. It begins with a [org.soundings.assessment.workshop.Plan],
/// which [org.soundings.workshop.Planner] makes from a template and the order of the questions. It
/// collects what people wrote in a [org.soundings.assessment.workshop.SilentRound], how they voted
/// in an [org.soundings.assessment.workshop.Estimate], the parking lot, the conclusions and the
/// dealt cards. [org.soundings.assessment.workshop.Spread] says how far the votes of a round lie
/// apart. Nothing here can make an average of them. A decision keeps one list of those who voted
/// otherwise, each a [org.soundings.assessment.workshop.DissentingVote].
///
/// A vote that is not revealed is never part of it. It is in a
/// [org.soundings.assessment.workshop.Ballot], in memory alone, until all votes are submitted.
/// `src/docs/decisions/0009-sealed-votes.md` says why.
@NullMarked
package org.soundings.assessment.workshop;

import org.jspecify.annotations.NullMarked;
