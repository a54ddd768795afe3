/// Blind votes: the laptop goes from hand to hand ([org.soundings.ui.workshop.vote.VoteFlow]), the
/// facilitator sees how many are in ([org.soundings.ui.workshop.vote.EstimatePane]), and after they
/// are revealed somebody records what is decided
/// ([org.soundings.ui.workshop.vote.VoteDecisionPane]).
@NullMarked
package org.soundings.ui.workshop.vote;

import org.jspecify.annotations.NullMarked;
