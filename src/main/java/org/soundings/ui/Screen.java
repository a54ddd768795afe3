package org.soundings.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// One of the screens of an open assessment, as the frame around it sees it.
public interface Screen {

  /// The whole screen.
  Parent node();

  /// Called each time the screen comes to the front, with the place that was asked for.
  default void open(Place place) {
    refresh();
  }

  /// Looks again at the assessment after a change, while the screen is in front.
  void refresh();

  /// The panes that F6 walks through, in reading order.
  List<? extends Parent> panes();

  /// The keys that do something here, most useful first.
  List<KeyHint> keys();

  /// Acts on a key that no text field wanted.
  ///
  /// @return whether the key meant something here
  boolean press(KeyEvent key);
}
