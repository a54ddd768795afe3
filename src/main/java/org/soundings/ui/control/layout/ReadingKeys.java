package org.soundings.ui.control.layout;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that scroll a sheet. They have no other meaning there.
public final class ReadingKeys {

  /// How far an arrow key scrolls, and how much of a page stays visible on Page Down, in pixels.
  private static final double LINE = 48;

  private ReadingKeys() {}

  /// Makes the keys of a sheet scroll the pane around it.
  public static void in(Parent sheet) {
    sheet.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> around(sheet).filter(scroll -> scroll(scroll, key)).ifPresent(_ -> key.consume()));
  }

  private static Optional<ScrollPane> around(Node sheet) {
    for (Node at = sheet.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        return Optional.of(scroll);
      }
    }
    return Optional.empty();
  }

  /// Scrolls a pane, if the key is a scroll key.
  ///
  /// @return whether it is one and the pane can scroll
  public static boolean scroll(ScrollPane scroll, KeyEvent key) {
    double hidden = Panes.hidden(scroll);
    OptionalDouble by = by(key.getCode(), scroll.getViewportBounds().getHeight() - LINE, hidden);
    if (by.isEmpty() || hidden <= 0) {
      return false;
    }
    scroll.setVvalue(Math.clamp(scroll.getVvalue() + by.getAsDouble() / hidden, 0, 1));
    return true;
  }

  private static OptionalDouble by(KeyCode key, double page, double all) {
    return switch (key) {
      case DOWN -> OptionalDouble.of(LINE);
      case UP -> OptionalDouble.of(-LINE);
      case PAGE_DOWN -> OptionalDouble.of(page);
      case PAGE_UP -> OptionalDouble.of(-page);
      case END -> OptionalDouble.of(all);
      case HOME -> OptionalDouble.of(-all);
      default -> OptionalDouble.empty();
    };
  }
}
