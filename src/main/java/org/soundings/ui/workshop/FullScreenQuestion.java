package org.soundings.ui.workshop;

import java.util.List;
import java.util.Optional;
import org.soundings.pack.Question;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.workshop.projector.PresentationMode;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;

/// Shows the team one question full-screen when no session is running. It looks like an agenda item
/// without a time.
public final class FullScreenQuestion {

  private final Projection projection = new Projection();
  private final PresentationMode presenting;

  /// @param keys the keys of the screen that opened it; they also work in the projector view
  /// @param back runs when the window shows its screen again
  public FullScreenQuestion(Projector projector, ScreenKeys keys, Runnable back) {
    presenting = new PresentationMode(projector, projection, keys, back, () -> {});
  }

  /// Shows a question, or closes the projector view if it is open.
  public void toggle(Question question) {
    turnTo(question);
    presenting.toggle();
  }

  /// Whether the projector view is open.
  public boolean isShown() {
    return presenting.isShown();
  }

  /// Shows another question, if the projector view is open.
  public void turnTo(Question question) {
    projection.show(
        new ProjectorView.Asked(
            question.title(), question.question(), Optional.empty(), List.of()));
  }
}
