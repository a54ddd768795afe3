package org.soundings.ui.screen;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// One of the screens of an open assessment, as the frame around it sees it.
public interface Screen extends Paned {

  /// The whole screen.
  Parent node();

  /// Called when the screen comes to the front in place of another one, before it is opened: lists
  /// that keep their order while somebody goes through them are ordered anew.
  default void comeForward() {}

  /// Called each time the screen comes to the front, with the place that was asked for.
  default void open(Place place) {
    refresh();
  }

  /// Called when it is laid out and has the focus.
  default void begun() {}

  /// Looks again at the assessment after a change, while the screen is in front.
  void refresh();

  /// Called before another screen comes to the front: what is half written is kept.
  default void leave() {}

  /// Hands over what is being changed of something that is there and that [#leave] would hand over:
  /// an undo takes that back first, and is not followed by a change that nobody made.
  default void keepChanged() {}

  /// Whether something is being changed that [#leave] would hand over.
  default boolean isChanging() {
    return false;
  }

  /// Whether a slip of a key must take nobody away from it, as from a meeting that is held.
  default boolean holds() {
    return false;
  }

  /// Called before the assessment is closed: what is half written is kept, and nothing is said,
  /// because nobody goes on here.
  default void handOver() {
    leave();
  }

  /// Called once when the assessment is not open any more: nothing runs on.
  default void close() {}

  /// The keys that do something here, most useful first.
  ScreenKeys keys();

  /// Those of them that are named while the screen shows what it shows now.
  default ObservableValue<List<KeyHint>> hints() {
    return new SimpleObjectProperty<>(keys().hints());
  }

  /// Acts on a key that no text field wanted.
  ///
  /// @return whether the key meant something here
  default boolean press(KeyEvent key) {
    return keys().press(key);
  }

  /// The pane in which the focus begins.
  default Parent start() {
    return panes().getFirst();
  }

  @Override
  List<? extends Parent> panes();
}
