package org.soundings.app.settings;

import java.nio.file.Path;
import java.time.Instant;

/// A folder that was opened before, and where one stood in it.
///
/// @param place the screen one was on, as [Recent.Spot] says
/// @param isPinned whether it stays in the list however many others are opened
public record Recent(Path folder, String title, Spot place, Instant at, boolean isPinned) {

  /// Where one stood.
  ///
  /// @param screen such as `threats`, or "" for where a folder begins
  /// @param question the id of the question that was looked at last, or ""
  /// @param scroll how far down its sheet, from 0 to 1
  public record Spot(String screen, String question, double scroll) {

    public static final Spot BEGIN = new Spot("", "", 0);

    public Spot {
      scroll = Double.isFinite(scroll) ? Math.clamp(scroll, 0, 1) : 0;
    }

    public Spot onScreen(String name) {
      return new Spot(name, question, scroll);
    }

    /// At a question, at the top of its sheet unless it is the one where one stood already.
    public Spot atQuestion(String id) {
      return new Spot(screen, id, id.equals(question) ? scroll : 0);
    }

    public Spot scrolled(double share) {
      return new Spot(screen, question, share);
    }
  }

  public Recent pinned(boolean pinned) {
    return new Recent(folder, title, place, at, pinned);
  }
}
