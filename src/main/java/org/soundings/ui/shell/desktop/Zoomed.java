package org.soundings.ui.shell.desktop;

import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.PopupControl;
import javafx.stage.Window;
import org.soundings.ui.control.layout.Magnified;

/// Shows all that is in the window as large as people want it. Menus and hints, which are windows
/// of their own, get larger words.
public final class Zoomed extends Magnified {

  private static final double FONT_SIZE = 14;

  /// The list of windows outlives each of them and must not hold any.
  private final ListChangeListener<Window> onWindows = this::opened;

  /// @param percent how large, 100 for as it was drawn
  public Zoomed(Parent content, ReadOnlyIntegerProperty percent) {
    super(content);
    percent.subscribe(now -> magnify(now.doubleValue() / 100));
  }

  /// Enlarges the words of menus and hints whenever one opens.
  public void reachPopups() {
    Window.getWindows().addListener(new WeakListChangeListener<>(onWindows));
  }

  private void opened(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::enlarge);
    }
  }

  private void enlarge(Window window) {
    if (window instanceof PopupControl popup) {
      popup.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", FONT_SIZE * factor()));
    }
  }
}
