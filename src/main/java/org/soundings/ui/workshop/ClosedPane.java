package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Words;

/// Says that a meeting is closed and stays as it is, and opens it again where somebody means to.
final class ClosedPane extends VBox {

  private final Button again;

  ClosedPane(Runnable openAgain) {
    super(8);
    again = Editing.only(Words.button(tr("Open it again"), openAgain));
    getChildren()
        .addAll(
            Words.row(
                8,
                Words.icon(Feather.LOCK, "muted"),
                Words.growing(
                    Words.wrapped(
                        tr(
                            "This meeting is closed and stays as it is. Open it again to change"
                                + " anything; nothing is lost by that.")))),
            again);
    getStyleClass().add("jot");
    Words.show(this, false);
  }

  /// On the side where it is closed, the button that closes it opens it again too.
  void show(boolean closed, WorkshopViewModel.Side side) {
    Words.show(this, closed);
    Words.show(again, side != WorkshopViewModel.Side.CLOSE);
  }

  /// Puts the focus where it is opened again.
  void begin() {
    again.requestFocus();
    Panes.reveal(this);
  }
}
