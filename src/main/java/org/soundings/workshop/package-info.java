/// The rules of a session, without a window.
///
/// [org.soundings.workshop.Meeting] is the current session, and makes every change to it.
/// [org.soundings.workshop.AgendaTimer] knows the current step and records its time.
/// [org.soundings.workshop.OpenRound] holds the votes of a round in memory alone, until all have
/// voted and the votes are revealed. [org.soundings.workshop.VoteDecision] takes what the team
/// decides after that. [org.soundings.workshop.VoteOutcome] writes it to the answer or the threat.
/// [org.soundings.workshop.QuickNote] notes an action, an entry of the parking lot or a decision.
/// [org.soundings.workshop.Promises] lists the actions that were agreed on,
/// [org.soundings.workshop.Arising] what is carried over from the session before.
/// [org.soundings.workshop.Planner] makes a plan from a template.
///
/// The way of a vote: `OpenRound` takes it and, once all have voted, reveals the round into an
/// [org.soundings.assessment.workshop.Estimate]. `VoteDecision` records what is decided on it and,
/// in the same step of undo, has `VoteOutcome` write the answer or the level.
///
/// The values are in [org.soundings.assessment.workshop], the screen is in
/// `org.soundings.ui.workshop`.
@NullMarked
package org.soundings.workshop;

import org.jspecify.annotations.NullMarked;
