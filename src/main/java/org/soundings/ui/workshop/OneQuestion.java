package org.soundings.ui.workshop;

import java.util.List;
import java.util.Optional;
import org.soundings.pack.Question;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.workshop.projector.Presenting;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;

/// Shows the room one question while no meeting is held, as a step of a meeting is shown, without a
/// time.
public final class OneQuestion {

  private final Projection projection = new Projection();
  private final Presenting presenting;

  /// @param keys those of the screen from which it is shown; they mean the same in front of the
  ///   room
  /// @param back run when the screen has the window again
  public OneQuestion(Projector projector, ScreenKeys keys, Runnable back) {
    presenting = new Presenting(projector, projection, keys, back, () -> {});
  }

  /// Shows a question, or takes from the room what it sees.
  public void toggle(Question question) {
    turnTo(question);
    presenting.toggle();
  }

  /// Whether the room sees one.
  public boolean isShown() {
    return presenting.isShown();
  }

  /// Lets the room see another question, while it sees one.
  public void turnTo(Question question) {
    projection.show(
        new ProjectorView.Asked(
            question.title(), question.question(), Optional.empty(), List.of()));
  }
}
