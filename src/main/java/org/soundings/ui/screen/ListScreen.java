package org.soundings.ui.screen;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// A screen with a list on the left side and the selected item on the sheet. If the window is too
/// low for both, which would leave three lines for each, a screen can show them in turn: the opened
/// item replaces the list, with a link back to it.
public abstract class ListScreen implements Screen {

  protected final ListPane list;
  protected final VBox sheet = new VBox();
  private final Sheet scroll;
  private final Button wayBack =
      Labels.button(tr("Back to list"), Feather.ARROW_LEFT, this::backToList, "link");
  private final VBox opened;
  private final ResponsiveColumns node = new ResponsiveColumns();
  private final ScreenKeys keys;
  private boolean takesTurns;

  /// Whether the item on the sheet was opened, so that it is shown if there is room for only one.
  private boolean isOpened;

  /// Whether it was opened from the list, to which Esc returns.
  private boolean isFromList;

  protected ListScreen(ListPane list, ScreenKeys keys) {
    this.list = list;
    this.keys = keys;
    sheet.getStyleClass().addAll("form", "list-sheet");
    scroll = Panes.sheet(sheet);
    opened = new VBox(wayBack, scroll);
    opened.getStyleClass().add("opened");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Labels.show(wayBack, false);
    node.left(list).centre(opened).onFold(this::folded);
    node.widthProperty().addListener((_, _, width) -> list.share(width.doubleValue()));
  }

  /// A field that filters a list.
  ///
  /// @param name for screen readers
  /// @param search receives the typed text
  protected static Optional<TextField> searching(
      String name, String prompt, Consumer<String> search) {
    var field = Prompted.field();
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    field.textProperty().addListener((_, _, text) -> search.accept(text));
    return Optional.of(field);
  }

  /// The sheet while there are no items: what the place is for, and one command.
  protected static Region nothing(String title, String words, Node offer) {
    var box =
        Labels.column(
            8,
            Labels.wrapped(title, "lead-text"),
            Labels.wrapped(words, "muted"),
            Labels.space(4),
            offer);
    box.getStyleClass().add("drop-target");
    box.setPadding(new Insets(24));
    box.setMaxWidth(620);
    return box;
  }

  /// Shows the list and the opened item in turn if there is no room for both.
  protected final void takeTurns() {
    takesTurns = true;
    list.takeTurns();
    list.whenOpened(() -> bringToFront(true));
    list.hasSomeProperty().addListener((_, _, _) -> turn());
    Focus.whenReached(list, this::bringListToFront);
    Focus.whenReached(opened, () -> bringToFront(true));
  }

  /// Shows the item of a place, or the list if the place names no item. When the user returns to an
  /// item that was opened from the list, Esc still leads to the list.
  ///
  /// @param open shows the named item on the sheet
  protected final void turnTo(Optional<String> named, Consumer<String> open) {
    String before = list.chosen();
    named.ifPresent(open);
    if (named.isPresent()) {
      bringToFront(isFromList && isOpened && list.chosen().equals(before));
    } else {
      bringListToFront();
    }
  }

  /// The item to return to: the selected one, unless only the list is shown.
  protected final Optional<String> inFront(Optional<String> chosen) {
    return isInTurns() && !isOpened ? Optional.empty() : chosen;
  }

  /// Focuses the filter field, which is hidden while an item is opened.
  protected final void filter(TextField field) {
    bringListToFront();
    field.requestFocus();
  }

  /// Shows the opened item, for a command on it.
  protected final void bringSheetToFront() {
    bringToFront(!isOpened || isFromList);
  }

  private void bringToFront(boolean fromList) {
    isFromList = fromList;
    isOpened = true;
    turn();
  }

  /// Shows the list, if the sheet is not visible next to it.
  protected final void bringListToFront() {
    isOpened = false;
    turn();
  }

  /// Shows the sheet from its top, because it has a new message.
  protected final void showSheet() {
    bringSheetToFront();
    scrollUp();
  }

  /// Returns to the line of the opened item.
  protected final void backToList() {
    bringListToFront();
    list.focusChosen();
  }

  private void folded() {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    if (Focus.isInside(node, owner)) {
      isOpened = Focus.isInside(opened, owner);
    }
    turn();
  }

  /// Whether the list and the opened item are shown in turn. An empty list is shown together with
  /// its sheet, which explains the place.
  private boolean isInTurns() {
    return takesTurns && node.isFolded() && list.hasSomeProperty().get();
  }

  private void turn() {
    boolean isSheetAlone = isInTurns() && isOpened;
    Labels.show(wayBack, isSheetAlone);
    if (!isInTurns()) {
      node.alone(null, Optional::empty);
    } else if (isOpened) {
      node.alone(opened, () -> Optional.of(wayBack));
    } else {
      node.alone(list, list::beginning);
      list.showChosen();
    }
  }

  /// Esc returns from the opened item to the list before it leaves the place. In a place that holds
  /// the user, an extra press of Esc does nothing.
  @Override
  public boolean press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && isInTurns() && isOpened && isFromList && !holds()) {
      backToList();
      return true;
    }
    return Screen.super.press(key);
  }

  @Override
  public Parent start() {
    return isInTurns() && isOpened ? opened : list;
  }

  /// Scrolls to the top of the sheet, even if it is stacked below the list. While only the list is
  /// shown, nothing scrolls.
  protected void scrollUp() {
    scroll.setVvalue(0);
    if (isInTurns()) {
      if (isOpened) {
        node.scrollTo(0);
      }
    } else if (node.isFolded()) {
      Panes.reveal(scroll);
    }
  }

  /// What stands on the sheet is as wide without a scroll bar as with one.
  protected final void reserveBarSpace() {
    scroll.reservingSpace();
  }

  /// Whether nothing of the sheet is scrolled out of sight above.
  protected final boolean isAtTop() {
    return Panes.isAtTop(sheet);
  }

  /// What of the sheet is in sight at a time.
  protected ObservableValue<Bounds> sight() {
    return scroll.viewportBoundsProperty();
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(list, isInTurns() ? opened : sheet);
  }
}
