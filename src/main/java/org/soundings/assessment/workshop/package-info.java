/// Agenda and results of a session that is run with the program, in addition to its notes.
///
/// [org.soundings.assessment.workshop.Workshop] is this part of a
/// [org.soundings.assessment.Session]. It begins with a [org.soundings.assessment.workshop.Plan],
/// which [org.soundings.workshop.Planner] makes from a template and the order of the questions. It
/// collects notes in a [org.soundings.assessment.workshop.SilentRound], votes in an
/// [org.soundings.assessment.workshop.Estimate], the parking lot, the agreements and the dealt
/// cards. [org.soundings.assessment.workshop.Spread] describes how far the votes of a round are
/// apart and never computes an average. A decision has a list of votes that differ from it, each a
/// [org.soundings.assessment.workshop.DissentingVote].
///
/// Votes before the reveal are not part of it. They are in a
/// [org.soundings.assessment.workshop.Ballot], only in memory, until all votes are submitted.
/// `src/docs/decisions/0009-sealed-votes.md` has the reasons.
@NullMarked
package org.soundings.assessment.workshop;

import org.jspecify.annotations.NullMarked;
