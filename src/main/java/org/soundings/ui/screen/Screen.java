package org.soundings.ui.screen;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// A screen of an open assessment, as the frame around it uses it.
public interface Screen extends Paned {

  /// The root node of the screen.
  Parent node();

  /// Called when the screen replaces another one, before it is opened: lists with a stable order
  /// are sorted again.
  default void comeForward() {}

  /// Called each time the screen is opened, with the requested place.
  default void open(Place place) {
    refresh();
  }

  /// Called when it is laid out and has the focus.
  default void onShown() {}

  /// Reads the assessment again after a change, while the screen is visible.
  void refresh();

  /// Called before another screen replaces it: pending input and drafts are saved.
  default void leave() {}

  /// Commits the change of an existing entry that [#leave] would commit, so that an undo reverts it
  /// first and no unintended change follows the undo.
  default void keepChanged() {}

  /// Whether an existing entry is being changed that [#leave] would commit.
  default boolean isChanging() {
    return false;
  }

  /// Whether an extra key press must not leave the screen, as during a running session.
  default boolean holds() {
    return false;
  }

  /// Called before the assessment is closed: pending input and drafts are saved without a notice,
  /// because the user does not continue here.
  default void handOver() {
    leave();
  }

  /// Called once after the assessment was closed, to stop everything.
  default void close() {}

  /// The shortcuts of the screen, the most useful first.
  ScreenKeys keys();

  /// The hints for the shortcuts that are useful in the current state of the screen.
  default ObservableValue<List<KeyHint>> hints() {
    return new SimpleObjectProperty<>(keys().hints());
  }

  /// Handles a key that no text field consumed.
  ///
  /// @return whether the key has a meaning here
  default boolean press(KeyEvent key) {
    return keys().press(key);
  }

  /// The pane that gets the focus first.
  default Parent start() {
    return panes().getFirst();
  }

  @Override
  List<? extends Parent> panes();
}
