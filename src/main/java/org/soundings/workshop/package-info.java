/// The rules of a session, without a window.
///
/// [org.soundings.workshop.RunningSession] is the current session, and makes every change to it.
/// [org.soundings.workshop.AgendaTimer] knows the current agenda item and records its time.
/// [org.soundings.workshop.OpenRound] holds the votes of a round, only in memory, until all have
/// voted and the votes are revealed. [org.soundings.workshop.VoteDecision] takes the team's
/// decision after that. [org.soundings.workshop.VoteOutcome] writes it to the answer or the threat.
/// [org.soundings.workshop.QuickNote] records an action, an entry of the parking lot or an
/// agreement. [org.soundings.workshop.OpenActions] lists the agreed actions, and
/// [org.soundings.workshop.CarriedOverItems] what is carried over from the previous session.
/// [org.soundings.workshop.Planner] makes an agenda from a template.
///
/// The path of a vote: `OpenRound` takes it and, once all have voted, reveals the round into an
/// [org.soundings.assessment.workshop.Estimate]. `VoteDecision` records the decision and, in the
/// same undo step, has `VoteOutcome` write the answer or the level.
///
/// The values are in [org.soundings.assessment.workshop], the screen is in
/// `org.soundings.ui.workshop`.
@NullMarked
package org.soundings.workshop;

import org.jspecify.annotations.NullMarked;
