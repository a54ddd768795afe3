package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Labels;

/// The shortcuts of every screen, listed on request because that builds every screen.
final class KeysPart extends VBox {

  private final Supplier<KeysViewModel> model;
  private final Button show = Labels.button(tr("Show shortcuts"), this::showAndBegin);

  KeysPart(Supplier<KeysViewModel> model) {
    this.model = model;
    getChildren().add(show);
  }

  /// Lists them, if they are not listed yet.
  void show() {
    if (getChildren().contains(show)) {
      getChildren().setAll(new KeysPane(model.get()));
    }
  }

  /// The button disappears, so the focus moves to the first shortcut, and the list is scrolled into
  /// view.
  private void showAndBegin() {
    show();
    Focus.first(this).ifPresent(Node::requestFocus);
    Panes.reveal(this);
  }
}
