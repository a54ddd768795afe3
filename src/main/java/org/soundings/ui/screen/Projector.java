package org.soundings.ui.screen;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Shows one thing full-screen: over the window, or on a second screen if there is one.
public interface Projector {

  /// Whether there is a screen in addition to the one with the window.
  boolean hasSecondScreen();

  /// Covers the whole window, takes the focus, and returns it afterwards. Esc closes it.
  ///
  /// @param name for screen readers
  /// @param closed runs once, after it was closed in any way
  void cover(String name, Parent face, Node firstFocus, Runnable closed);

  /// The same for content that is read from a distance: full-screen, without the title bar, and
  /// independent of the zoom of the window, which would leave too little room.
  void coverAsDrawn(String name, Parent face, Runnable closed);

  /// Closes what covers the window.
  void uncover();

  /// Fills the second screen.
  ///
  /// @param closed runs once, after it was closed in any way
  void project(String title, Parent face, Runnable closed);

  /// Closes the view on the second screen.
  void stopProjecting();
}
