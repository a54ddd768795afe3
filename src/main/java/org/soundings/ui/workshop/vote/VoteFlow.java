package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.soundings.assessment.workshop.Vote;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.workshop.notes.HandOver;
import org.soundings.ui.workshop.projector.Turnout;

/// Hands the laptop round so that everybody votes unseen. What somebody chose is gone from the
/// window as soon as it is sealed.
public final class VoteFlow {

  private static final String SECRET =
      mark(
          "Everybody else looks away, also from a projector that mirrors this screen. What you"
              + " choose is shown to nobody before all are in. Then those at both ends are named, and"
              + " speak first.");

  private final EstimateViewModel model;
  private final Projector projector;
  private final Runnable revealed;
  private HandOver pane = new HandOver();

  /// @param revealed run after the votes were shown
  public VoteFlow(EstimateViewModel model, Projector projector, Runnable revealed) {
    this.model = model;
    this.projector = projector;
    this.revealed = revealed;
  }

  /// Goes on with the round that is open.
  public void go() {
    pane = new HandOver();
    projector.cover(tr("Votes, unseen"), pane, pane, () -> {});
    next();
  }

  private void next() {
    Optional<String> turn = model.content().turn();
    if (turn.isPresent()) {
      pane.ask(turn.get(), tr(SECRET), () -> choose(turn.get()));
    } else {
      pane.finish(
          Turnout.votes(model.content().in(), model.content().of()) + ".",
          tr("Turn the laptop so that all can see it."),
          Labels.button(tr("Show them together"), this::reveal, "primary"),
          Labels.button(tr("Not yet"), projector::uncover));
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
