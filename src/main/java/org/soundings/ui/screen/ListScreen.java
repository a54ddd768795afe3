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
import javafx.scene.control.ScrollPane;
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
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// A screen with a list down the left side and one thing of it on the sheet. Where the window is
/// too low for both, a screen may have them take turns: what is opened takes the place of the list,
/// with a way back to it. Of two that share such a window one sees three lines each.
public abstract class ListScreen implements Screen {

  protected final ListPane list;
  protected final VBox sheet = new VBox();
  private final ScrollPane scroll;
  private final Button wayBack =
      Labels.button(tr("Back to the list"), Feather.ARROW_LEFT, this::backToList, "link");
  private final VBox opened;
  private final ResponsiveColumns node = new ResponsiveColumns();
  private final ScreenKeys keys;
  private boolean takesTurns;

  /// Whether what is on the sheet was opened, so that it is in front where only one can be.
  private boolean isOpened;

  /// Whether it was opened from the list, to which Esc goes back.
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

  /// A field that narrows a list.
  ///
  /// @param name read aloud
  /// @param search told what was typed
  protected static Optional<TextField> searching(
      String name, String prompt, Consumer<String> search) {
    var field = Prompted.field();
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    field.textProperty().addListener((_, _, text) -> search.accept(text));
    return Optional.of(field);
  }

  /// What stands on the sheet while there is nothing: what the place is for, and one thing to do.
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

  /// Has what is opened take the place of the list where there is no room for both.
  protected final void takeTurns() {
    takesTurns = true;
    list.takeTurns();
    list.whenOpened(() -> bringToFront(true));
    list.hasSomeProperty().addListener((_, _, _) -> turn());
    Focus.whenReached(list, this::bringListToFront);
    Focus.whenReached(opened, () -> bringToFront(true));
  }

  /// Shows what a place is about: one thing, where it names one, else the list. Whoever comes back
  /// to what they had opened from the list still came from there.
  ///
  /// @param open has what is named on the sheet
  protected final void turnTo(Optional<String> named, Consumer<String> open) {
    String before = list.chosen();
    named.ifPresent(open);
    if (named.isPresent()) {
      bringToFront(isFromList && isOpened && list.chosen().equals(before));
    } else {
      bringListToFront();
    }
  }

  /// What one comes back to: what is chosen, unless only the list of it is in front.
  protected final Optional<String> inFront(Optional<String> chosen) {
    return isInTurns() && !isOpened ? Optional.empty() : chosen;
  }

  /// Goes to a field that narrows the list, which is not in sight where something is opened.
  protected final void filter(TextField field) {
    bringListToFront();
    field.requestFocus();
  }

  /// Shows what is opened from the list, for something that is done there.
  protected final void bringSheetToFront() {
    bringToFront(!isOpened || isFromList);
  }

  private void bringToFront(boolean fromList) {
    isFromList = fromList;
    isOpened = true;
    turn();
  }

  /// Has the list in front, where the sheet is not to be seen beside it.
  protected final void bringListToFront() {
    isOpened = false;
    turn();
  }

  /// Has the sheet in front from its top, because something is said there.
  protected final void showSheet() {
    bringSheetToFront();
    scrollUp();
  }

  /// Goes back to the line of what was opened.
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

  /// Whether the list and what is opened from it take turns. Where there is nothing to open, both
  /// stand there: they say what the place is for.
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

  /// Esc goes back to the list from what was opened there before it leaves the place; a slip of the
  /// key takes nobody away from what holds them.
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

  /// Shows the sheet from its top, also where it stands below the list. While the list is in front,
  /// that stays where it is.
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
