/// Blind votes. The laptop goes from hand to hand ([org.soundings.ui.workshop.vote.VoteFlow]), and
/// the facilitator sees how many votes are submitted
/// ([org.soundings.ui.workshop.vote.EstimatePane]). Once the votes are revealed, the decision is
/// recorded ([org.soundings.ui.workshop.vote.VoteDecisionPane]). All three use
/// [org.soundings.ui.workshop.vote.EstimateViewModel], which calls the rules in
/// [org.soundings.workshop].
@NullMarked
package org.soundings.ui.workshop.vote;

import org.jspecify.annotations.NullMarked;
