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
import org.soundings.ui.workshop.projector.AsLargeAsRoom;

/// A whole window that goes with the laptop from hand to hand. Between two people it shows nothing
/// of either.
public final class HandOver extends StackPane {

  /// Pixels that the ring around what has the focus needs, and some air: a pane that scrolls cuts
  /// what stands out of it.
  static final double RING = 8;

  private static final double BESIDE = 40 + RING;

  private final VBox sheet = Labels.column(24);

  public HandOver() {
    getStyleClass().add("hand-over");
    sheet.setMaxWidth(820);
    sheet.setAlignment(Pos.CENTER_LEFT);
    // In the middle where there is room, and to be scrolled where there is less than it needs.
    var room = new StackPane(sheet);
    // Inside of what scrolls, so that its bar stands at the edge of the window.
    room.setPadding(new Insets(RING, BESIDE, RING, BESIDE));
    ScrollPane scroll = Panes.scroll(room);
    scroll.setFitToHeight(true);
    getChildren().add(new AsLargeAsRoom(scroll));
  }

  /// Asks for the next person.
  ///
  /// @param go run when they have it
  public void ask(String who, String what, Runnable go) {
    Button mine = Labels.button(tr("I am %s", who), go, "primary");
    mine.setDefaultButton(true);
    show(
        mine,
        Labels.wrapped(tr("Hand the laptop to %s.", who), "question-text"),
        Labels.wrapped(what, "lead-text", "muted"),
        Labels.row(12, mine),
        Labels.wrapped(tr("Esc goes back to the meeting; what is in stays in, unseen."), "meta"));
  }

  /// Says that all are done.
  ///
  /// @param others what can be done instead of showing it
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

  /// Whose turn it is: what whoever has the laptop makes sure of first.
  public static Node whose(String words) {
    var whose =
        Labels.row(8, Labels.icon(Feather.USER), Labels.wrapped(words, "lead-text", "strong"));
    whose.getStyleClass().add("whose-turn");
    return whose;
  }

  /// The end of what somebody fills in: how it is finished.
  ///
  /// @param meaning what Ctrl Enter does
  public static Node foot(Button finish, String meaning) {
    return Labels.row(12, finish, KeyCap.row(meaning, "Ctrl Enter"));
  }

  /// Shows something else to whoever has the laptop.
  public void show(Node first, Node... parts) {
    sheet.getChildren().setAll(parts);
    applyCss();
    layout();
    first.requestFocus();
  }
}
