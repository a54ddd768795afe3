package org.soundings.ui.screen;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Shows one thing large: over the whole window, or on a second screen where there is one.
public interface Projector {

  /// Whether there is a screen beside the one with the window.
  boolean hasSecondScreen();

  /// Covers the whole window, takes the focus, and gives it back afterwards. Esc closes it.
  ///
  /// @param name read aloud when it opens
  /// @param closed called once, after it was closed in whatever way
  void cover(String name, Parent face, Node firstFocus, Runnable closed);

  /// The same for what is read from afar: on the whole screen, without the title bar of the window,
  /// and as large as it was drawn, whatever the zoom of the window, which would leave no room for
  /// it.
  void coverAsDrawn(String name, Parent face, Runnable closed);

  /// Closes what covers the window.
  void uncover();

  /// Fills the second screen.
  ///
  /// @param closed called once, after it was closed in whatever way
  void project(String title, Parent face, Runnable closed);

  /// Gives the second screen back.
  void stopProjecting();
}
