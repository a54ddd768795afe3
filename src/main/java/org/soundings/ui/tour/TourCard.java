package org.soundings.ui.tour;

import static org.soundings.language.Messages.tr;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// A hint of the tour with its buttons for next, back and close: as a card, or as a bar with
/// minimum height.
final class TourCard extends VBox {

  private final Label title = Labels.wrapped("", "strong");
  private final HBox headLine = Labels.row(8, Labels.growing(title));
  private final HBox placeLine = Labels.row(8);
  private final HBox goTo = KeyCap.row(tr("go to tour"), "F6");
  private final HBox close = KeyCap.row(tr("close"), "Esc");
  private final HBox buttons = Labels.row(8);
  private final Label words = Labels.wrapped("");
  private final Label place = Labels.whole("", "meta");
  private final Button next;
  private final Button back;
  private final Button leave;

  TourCard(Runnable goOn, Runnable goBack, Runnable goAway) {
    super(8);
    next = Focus.begin(Labels.button(tr("Next"), goOn));
    back = Labels.button(tr("Back"), goBack, "quiet");
    leave = Labels.iconButton(Feather.X, tr("End tour"), goAway);
    getStyleClass().addAll("notice", "tour");
    setMaxHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /// Goes to the next hint.
  Button next() {
    return next;
  }

  void say(TourViewModel.Hint hint) {
    title.setText(hint.title());
    words.setText(hint.words());
    place.setText(tr("%s of %s", hint.number(), hint.of()));
    next.setText(hint.number() == hint.of() ? tr("Start") : tr("Next"));
    Labels.show(back, hint.number() > 1);
    setAccessibleText(hint.title() + ". " + hint.words());
  }

  /// @param isAtHead whether the bar is above the overview
  void arrange(boolean isBar, boolean isAtHead) {
    Labels.toggle(this, "bar", isBar);
    if (isBar) {
      beBar(isAtHead);
    } else {
      beCard();
    }
  }

  private void beCard() {
    buttons.getChildren().setAll(next, back);
    headLine.getChildren().setAll(title, leave);
    var wrapped = new FlowPane(8, 4, place, goTo, close);
    getChildren().setAll(headLine, words, wrapped, buttons);
  }

  /// With minimum height: the text next to the buttons, and in a narrow bar only the title.
  private void beBar(boolean isAtHead) {
    buttons.getChildren().setAll(back, next, leave);
    buttons.setMinWidth(USE_PREF_SIZE);
    placeLine.getChildren().setAll(place, Labels.grow(), goTo, close);
    placeLine.setMinWidth(USE_PREF_SIZE);
    if (!isAtHead) {
      headLine.getChildren().setAll(title, buttons);
      getChildren()
          .setAll(Labels.column(2, headLine, Labels.row(12, Labels.growing(words), placeLine)));
      return;
    }
    headLine.getChildren().setAll(title, placeLine);
    var text = Labels.growing(Labels.column(0, headLine, words));
    getChildren().setAll(Labels.row(16, text, buttons));
  }
}
