package org.soundings.ui.shell;

import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.soundings.ui.control.Magnifying;

/// Shows all that is in the window larger or smaller: it is laid out in less room, or more, and
/// drawn to scale, words, glyphs and lines alike. Menus and hints, which are windows of their own,
/// get larger words.
final class Zoomed extends Region implements Magnifying {

  private static final double FONT_SIZE = 14;

  private final Parent content;
  private final ReadOnlyIntegerProperty percent;
  private final Scale scale = new Scale(1, 1, 0, 0);

  /// The list of windows outlives each of them and must not hold any.
  private final ListChangeListener<Window> onWindows = this::opened;

  /// @param percent how large, 100 for as it was drawn
  Zoomed(Parent content, ReadOnlyIntegerProperty percent) {
    this.content = content;
    this.percent = percent;
    content.getTransforms().add(scale);
    getChildren().add(content);
    percent.addListener((_, _, _) -> zoom());
    zoom();
  }

  /// Enlarges the words of menus and hints whenever one opens.
  void reachPopups() {
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

  @Override
  public ObservableValue<Double> factorProperty() {
    return percent.map(now -> now.intValue() / 100.0);
  }

  private double factor() {
    return percent.get() / 100.0;
  }

  private void zoom() {
    scale.setX(factor());
    scale.setY(factor());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
  }
}
