package org.soundings.ui.workshop;

import java.util.Optional;
import org.soundings.assessment.Session;
import org.soundings.ui.workshop.WorkshopViewModel.Side;

/// The side (prepare, run or close) on which the current session is shown. When another session is
/// selected, the side that suits its state is chosen.
final class CurrentSessionTab {

  private Side side = Side.PREPARE;

  /// Id of the session that is shown on that side; "" if there is none.
  private String running = "";

  void turn(Side to) {
    side = to;
  }

  Side of(Optional<Session> current) {
    String id = current.map(Session::id).orElse("");
    if (!id.equals(running)) {
      running = id;
      side = current.map(CurrentSessionTab::suits).orElse(Side.PREPARE);
    }
    return side;
  }

  /// The side on which work continues when a session is selected. After that only the user changes
  /// the side: finishing the last item does not.
  private static Side suits(Session session) {
    if (session.wasHeld() || session.workshop().plan().isDone()) {
      return Side.CLOSE;
    }
    return session.isUnderWay() ? Side.RUN : Side.PREPARE;
  }
}
