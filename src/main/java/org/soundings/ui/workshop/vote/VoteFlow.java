package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.soundings.assessment.workshop.Vote;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.workshop.notes.HandOver;
import org.soundings.ui.workshop.projector.Turnout;

/// Passes the laptop round so that everyone votes unseen. A choice disappears from the window as
/// soon as the vote is submitted.
public final class VoteFlow {

  private static final String SECRET =
      mark(
          "Everyone else looks away from this screen and from any projector. Votes stay hidden until all are submitted. Those with the highest and lowest votes are then named and speak first.");

  private final EstimateViewModel model;
  private final Projector projector;
  private final Runnable revealed;
  private HandOver pane = new HandOver();

  /// @param revealed runs after the votes were revealed
  public VoteFlow(EstimateViewModel model, Projector projector, Runnable revealed) {
    this.model = model;
    this.projector = projector;
    this.revealed = revealed;
  }

  /// Resumes the open round.
  public void go() {
    pane = new HandOver();
    projector.cover(tr("Blind vote"), pane, pane, () -> {});
    next();
  }

  private void next() {
    Optional<String> turn = model.content().turn();
    if (turn.isPresent()) {
      pane.ask(turn.get(), tr(SECRET), () -> choose(turn.get()));
    } else {
      pane.finish(
          Turnout.votes(model.content().in(), model.content().of()) + ".",
          tr("Turn the laptop so that everyone can see it."),
          Labels.button(tr("Reveal votes"), this::reveal, "primary"),
          Labels.button(tr("Keep votes hidden"), projector::uncover));
    }
  }

  private void reveal() {
    projector.uncover();
    model.reveal();
    revealed.run();
  }

  private void choose(String who) {
    var ballot = new BallotPane(model, who, this::cast);
    pane.show(ballot.firstFocus(), ballot);
  }

  private void cast(Vote vote) {
    model.cast(vote);
    next();
  }
}
