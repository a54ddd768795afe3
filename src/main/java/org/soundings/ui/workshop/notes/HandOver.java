package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.projector.FitToSize;

/// Fills the whole window while the laptop is passed round. Between two participants it shows the
/// input of neither.
public final class HandOver extends StackPane {

  /// Space for the focus ring and some margin, in pixels: a scroll pane cuts what is outside.
  static final double RING = 8;

  private static final double SIDE_MARGIN = 40 + RING;

  private final VBox sheet = Labels.column(24);

  public HandOver() {
    getStyleClass().add("hand-over");
    sheet.setMaxWidth(820);
    sheet.setAlignment(Pos.CENTER_LEFT);
    // Centred if there is room; it scrolls if there is less than it needs.
    var pane = new StackPane(sheet);
    // Inside the scrolled content, so that the scroll bar is at the edge of the window.
    pane.setPadding(new Insets(RING, SIDE_MARGIN, RING, SIDE_MARGIN));
    ScrollPane scroll = Panes.scroll(pane);
    scroll.setFitToHeight(true);
    getChildren().add(new FitToSize(scroll));
  }

  /// Asks for the next participant.
  ///
  /// @param go runs when they have the laptop
  public void ask(String who, String what, Runnable go) {
    Button mine = Labels.button(tr("I am %s", who), go, "primary");
    mine.setDefaultButton(true);
    show(
        mine,
        Labels.wrapped(tr("Hand the laptop to %s.", who), "question-text"),
        Labels.wrapped(what, "lead-text", "muted"),
        Labels.row(12, mine),
        Labels.wrapped(
            tr("Esc returns to the session. Entries already submitted stay hidden."), "meta"));
  }

  /// Says that everyone is done.
  ///
  /// @param others alternatives to revealing
  public void finish(String words, String what, Button show, Button... others) {
    show.setDefaultButton(true);
    var ways = Labels.row(12, show);
    ways.getChildren().addAll(others);
    show(
        show,
        Labels.wrapped(words, "question-text"),
        Labels.wrapped(what, "lead-text", "muted"),
        ways);
  }

  /// Names whose turn it is, which the participant checks first.
  public static Node whose(String words) {
    var whose =
        Labels.row(8, Labels.icon(Feather.USER), Labels.wrapped(words, "lead-text", "strong"));
    whose.getStyleClass().add("whose-turn");
    return whose;
  }

  /// The end of a participant's form: how to finish it.
  ///
  /// @param meaning what Ctrl+Enter does
  public static Node foot(Button finish, String meaning) {
    return Labels.row(12, finish, KeyCap.row(meaning, "Ctrl Enter"));
  }

  /// Shows other content to the participant.
  public void show(Node first, Node... parts) {
    sheet.getChildren().setAll(parts);
    applyCss();
    layout();
    first.requestFocus();
  }
}
