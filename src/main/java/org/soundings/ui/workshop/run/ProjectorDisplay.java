package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.pack.Question;
import org.soundings.ui.workshop.notes.CardsViewModel;
import org.soundings.ui.workshop.notes.SilentViewModel;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.ui.workshop.vote.EstimateViewModel;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.Promises;

/// What the room sees of a meeting that is held: its step, or what was shown instead as long as
/// that holds: what is taken back, such as showing, leaves the wall too.
final class ProjectorDisplay {

  private final Meeting meeting;
  private final Projection projection;
  private final EstimateViewModel estimates;
  private final SilentViewModel silent;
  private final CardsViewModel cards;

  /// Id of the meeting that it followed last.
  private String seen = "";

  ProjectorDisplay(
      Meeting meeting,
      Projection projection,
      EstimateViewModel estimates,
      SilentViewModel silent,
      CardsViewModel cards) {
    this.meeting = meeting;
    this.projection = projection;
    this.estimates = estimates;
    this.silent = silent;
    this.cards = cards;
  }

  /// Follows the meeting: nothing of one stays while another is in front, and a card is the one
  /// that is held now.
  ///
  /// @param front id of the one in front
  void follow(StepContent now, String front) {
    boolean isAnother = !front.equals(seen);
    seen = front;
    boolean isStep =
        switch (projection.view()) {
          case ProjectorView.Asked _, ProjectorView.Over _ -> true;
          case ProjectorView.Voting _ -> !estimates.isOpen();
          case ProjectorView.Card _ -> cards.content().concept().isEmpty();
          case ProjectorView.Revealed revealed -> !estimates.wall().isShown(revealed);
          case ProjectorView.Written written -> !silent.isShown(written);
          case ProjectorView.Writing _ -> false;
        };
    if (isStep || isAnother) {
      show(now);
    } else if (projection.view() instanceof ProjectorView.Card) {
      cards.project();
    }
  }

  /// Shows the step, whatever else was shown.
  void show(StepContent now) {
    if (now.at() < 0 || now.at() >= now.plan().steps().size()) {
      projection.show(new ProjectorView.Over(over(now.plan())));
      return;
    }
    PlanStep step = now.plan().steps().get(now.at());
    projection.show(
        new ProjectorView.Asked(
            now.question().map(Question::title).orElse(step.phaseWords()),
            now.words(),
            Optional.of(now.followUp()).filter(text -> !text.isEmpty()),
            now.goesThrough().orElse(List.of()).stream().map(Promises::line).toList()));
  }

  private String over(Plan plan) {
    if (!plan.isEmpty()) {
      return tr("Thank you.");
    }
    boolean wasHeld = meeting.session().filter(Session::wasHeld).isPresent();
    return wasHeld ? tr("This meeting is over.") : tr("Nothing is planned yet.");
  }
}
