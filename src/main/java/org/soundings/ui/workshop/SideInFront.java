package org.soundings.ui.workshop;

import java.util.Optional;
import org.soundings.assessment.Session;
import org.soundings.ui.workshop.WorkshopViewModel.Side;

/// The side from which the meeting in front is looked at. Another meeting comes to the front at the
/// side that suits it.
final class SideInFront {

  private Side side = Side.PREPARE;

  /// Id of the meeting that is looked at from that side; "" while there is none.
  private String meeting = "";

  void turn(Side to) {
    side = to;
  }

  Side of(Optional<Session> current) {
    String id = current.map(Session::id).orElse("");
    if (!id.equals(meeting)) {
      meeting = id;
      side = current.map(SideInFront::suits).orElse(Side.PREPARE);
    }
    return side;
  }

  /// The side at which somebody goes on with a meeting that comes to the front. While it is in
  /// front nothing but a person turns it: whoever finishes the last step still stands at it.
  private static Side suits(Session session) {
    if (session.wasHeld() || session.workshop().plan().isDone()) {
      return Side.CLOSE;
    }
    return session.isUnderWay() ? Side.HOLD : Side.PREPARE;
  }
}
