/// The rules of a session, without a window.
///
/// [org.soundings.workshop.Meeting] is the session in front, and every change to it.
/// [org.soundings.workshop.AgendaTimer] is where it stands and the time that runs;
/// [org.soundings.workshop.TimeTracking] notes what a step took. [org.soundings.workshop.OpenRound]
/// holds the votes of a round that is not shown yet, in memory alone, until everybody has voted.
/// [org.soundings.workshop.VoteDecision] is what is made of votes that were shown, and
/// [org.soundings.workshop.VoteOutcome] takes it to the answer or the threat it is about.
/// [org.soundings.workshop.QuickNote] notes an action, a parked matter or a decision,
/// [org.soundings.workshop.Promises] what was taken on, [org.soundings.workshop.Arising] what the
/// session before left. [org.soundings.workshop.Planner] makes a plan from a template.
///
/// The way of a vote: `OpenRound` takes it, reveals the round into an
/// [org.soundings.assessment.workshop.Estimate], `VoteDecision` records what is decided on it,
/// `VoteOutcome` writes the answer or level.
@NullMarked
package org.soundings.workshop;

import org.jspecify.annotations.NullMarked;
