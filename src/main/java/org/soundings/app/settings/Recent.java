package org.soundings.app.settings;

import java.nio.file.Path;
import java.time.Instant;

/// A folder that was opened before, and the last position in it.
///
/// @param place the last position, see [Recent.Spot]
/// @param isPinned whether it stays in the list regardless of how many others are opened
public record Recent(Path folder, String title, Spot place, Instant at, boolean isPinned) {

  /// A position in an assessment.
  ///
  /// @param screen such as `threats`, or "" for the start screen of a folder
  /// @param question the id of the last question shown, or ""
  /// @param scroll the scroll position of the question, from 0 to 1
  public record Spot(String screen, String question, double scroll) {

    public static final Spot BEGIN = new Spot("", "", 0);

    public Spot {
      scroll = Double.isFinite(scroll) ? Math.clamp(scroll, 0, 1) : 0;
    }

    public Spot onScreen(String name) {
      return new Spot(name, question, scroll);
    }

    /// At a question. The scroll position stays if it is the same question, else it is the top.
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
