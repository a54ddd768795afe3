package org.soundings.ui.evidence;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.soundings.ui.control.layout.Panes;

/// The selection of lines in a text, to refer to or to copy: by click, drag and Shift+click, by the
/// arrow keys, with Shift to extend, Ctrl+A for all lines, and Esc to clear.
final class LineChoice {

  /// Consecutive lines; the first of a text is 0.
  record Lines(int first, int last) {}

  private final NumberedText text;
  private final ScrollPane scroll;
  private final ReadOnlyObjectWrapper<Optional<Lines>> lines =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Start and end of the selection.
  private int anchor;

  private int reached;

  /// @param scroll shows the text
  LineChoice(NumberedText text, ScrollPane scroll) {
    this.text = text;
    this.scroll = scroll;
    text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    text.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drawn);
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    lines.addListener((_, _, now) -> text.mark(now));
  }

  ReadOnlyObjectProperty<Optional<Lines>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  private void pressed(MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY) {
      scroll.requestFocus();
      reach(text.lineAt(mouse.getY()), mouse.isShiftDown() && lines.get().isPresent());
      mouse.consume();
    }
  }

  private void drawn(MouseEvent mouse) {
    if (mouse.isPrimaryButtonDown()) {
      reach(text.lineAt(mouse.getY()), true);
      mouse.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (takes(key)) {
      key.consume();
    }
  }

  private boolean takes(KeyEvent key) {
    KeyCode code = key.getCode();
    if (code == KeyCode.A && key.isShortcutDown()) {
      anchor = 0;
      reached = text.count() - 1;
      choose();
      return true;
    }
    if (code == KeyCode.ESCAPE && lines.get().isPresent()) {
      lines.set(Optional.empty());
      return true;
    }
    boolean isArrow = code == KeyCode.DOWN || code == KeyCode.UP;
    if (!isArrow || key.isShortcutDown() || key.isAltDown()) {
      return false;
    }
    if (lines.get().isEmpty()) {
      reach(text.lineAt(shownFrom() + 1), false);
    } else {
      reach(reached + (code == KeyCode.DOWN ? 1 : -1), key.isShiftDown());
    }
    return true;
  }

  private void reach(int line, boolean further) {
    reached = Math.clamp(line, 0, text.count() - 1);
    anchor = further ? anchor : reached;
    choose();
    bringIntoSight();
  }

  private void choose() {
    lines.set(Optional.of(new Lines(Math.min(anchor, reached), Math.max(anchor, reached))));
  }

  private void bringIntoSight() {
    double top = text.topOf(reached);
    Panes.bringIntoSight(text, new BoundingBox(0, top, 1, text.topOf(reached + 1) - top));
  }

  /// The y coordinate in the text at which the visible part starts.
  private double shownFrom() {
    return Math.max(0, Panes.hidden(scroll)) * scroll.getVvalue();
  }
}
