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
import org.soundings.workshop.OpenActions;
import org.soundings.workshop.RunningSession;

/// What the projector view shows of a running session: its item, or a vote, a card or notes while
/// they exist. If they are undone, the projector view shows the item again.
final class ProjectorDisplay {

  private final RunningSession running;
  private final Projection projection;
  private final EstimateViewModel estimates;
  private final SilentViewModel silent;
  private final CardsViewModel cards;

  /// Id of the session that it showed last.
  private String seen = "";

  ProjectorDisplay(
      RunningSession running,
      Projection projection,
      EstimateViewModel estimates,
      SilentViewModel silent,
      CardsViewModel cards) {
    this.running = running;
    this.projection = projection;
    this.estimates = estimates;
    this.silent = silent;
    this.cards = cards;
  }

  /// Follows the session: content of another session is removed, and a card is the one that is
  /// dealt now.
  ///
  /// @param front id of the current session
  void follow(StepContent now, String front) {
    boolean isAnother = !front.equals(seen);
    seen = front;
    boolean isStep =
        switch (projection.view()) {
          case ProjectorView.Asked _, ProjectorView.Over _ -> true;
          case ProjectorView.Voting _ -> !estimates.isOpen();
          case ProjectorView.Card _ -> cards.content().concept().isEmpty();
          case ProjectorView.Revealed revealed -> !estimates.projectedVotes().isShown(revealed);
          case ProjectorView.Written written -> !silent.isShown(written);
          case ProjectorView.Writing _ -> false;
        };
    if (isStep || isAnother) {
      show(now);
    } else if (projection.view() instanceof ProjectorView.Card) {
      cards.project();
    }
  }

  /// Shows the item, whatever was shown before.
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
            now.goesThrough().orElse(List.of()).stream().map(OpenActions::line).toList()));
  }

  private String over(Plan plan) {
    if (!plan.isEmpty()) {
      return tr("Thank you.");
    }
    boolean wasHeld = running.session().filter(Session::wasHeld).isPresent();
    return wasHeld ? tr("This session has ended.") : tr("No agenda yet.");
  }
}
