package org.soundings.ui.shell.desktop;

import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.PopupControl;
import javafx.stage.Window;
import org.soundings.ui.control.layout.Magnified;

/// Zooms the content of the window. Menus and tooltips are windows of their own and get a larger
/// font.
public final class Zoomed extends Magnified {

  private static final double FONT_SIZE = 14;

  /// The list of windows outlives every window and must not hold a reference to one.
  private final ListChangeListener<Window> onWindows = this::opened;

  /// @param percent the zoom, 100 for unscaled
  public Zoomed(Parent content, ReadOnlyIntegerProperty percent) {
    super(content);
    percent.subscribe(now -> magnify(now.doubleValue() / 100));
  }

  /// Enlarges the text of menus and tooltips when they open.
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
