package org.soundings.ui.tour;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.Focus;
import org.soundings.ui.control.KeyCap;
import org.soundings.ui.control.Words;

/// Draws a hint at the foot of the window, beside the places. It takes no focus and covers no more
/// than itself; F6 reaches it, Esc leaves it.
public final class TourPane extends StackPane {

  private static final double WIDTH = 256;

  /// Wider where the pane below it is, so that less of it is covered.
  private static final double WIDE = 308;

  private final TourViewModel model;
  private final Label title = Words.wrapped("", "strong");
  private final Label words = Words.wrapped("");
  private final Label place = Words.whole("", "meta");
  private final Button next = Words.button(tr("Next"), () -> {}, "primary");
  private final Button back = Words.button(tr("Back"), () -> {}, "quiet");
  private final VBox card;

  public TourPane(TourViewModel model) {
    this.model = model;
    next.setOnAction(_ -> model.next());
    back.setOnAction(_ -> model.back());
    Focus.begin(next);
    var leave = Words.iconButton(Feather.X, tr("Leave the tour"), model::leave);
    card =
        new VBox(
            8,
            Words.row(8, Words.growing(title), leave),
            words,
            Words.row(8, place, Words.grow(), new KeyCap("F6"), new KeyCap("Esc")),
            Words.row(8, next, back));
    card.getStyleClass().addAll("notice", "tour");
    card.setMaxHeight(USE_PREF_SIZE);
    card.setAccessibleRole(AccessibleRole.TEXT);
    setPickOnBounds(false);
    stand(TourViewModel.Corner.BEGIN);
    getStyleClass().add("tour-room");
    getChildren().add(card);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    model.hintProperty().addListener((_, _, now) -> show(now));
    show(model.hint());
  }

  private void stand(TourViewModel.Corner corner) {
    boolean atEnd = corner == TourViewModel.Corner.END;
    StackPane.setAlignment(card, atEnd ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
    card.setMaxWidth(atEnd ? WIDE : WIDTH);
    card.setPrefWidth(atEnd ? WIDE : WIDTH);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      model.leave();
    }
  }

  private void show(Optional<TourViewModel.Hint> shown) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inside = Focus.isInside(this, owner);
    Words.show(this, shown.isPresent());
    shown.ifPresent(
        hint -> {
          title.setText(hint.title());
          words.setText(hint.words());
          place.setText(tr("%s of %s", hint.number(), hint.of()));
          next.setText(hint.number() == hint.of() ? tr("Begin") : tr("Next"));
          Words.show(back, hint.number() > 1);
          stand(hint.corner());
          card.setAccessibleText(hint.title() + ". " + hint.words());
          if (inside) {
            next.requestFocus();
          }
        });
  }
}
