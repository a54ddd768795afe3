package org.soundings.ui.control.layout;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.text.Labels;

/// Stacked panes with a line below each; the whole stack scrolls.
final class PaneStack {

  private static final Insets BELOW_ALL = new Insets(0, 0, 8, 0);

  private final VBox column = new VBox();
  private final ScrollPane scroll = Panes.scroll(column);

  PaneStack() {
    column.getStyleClass().add("folded");
    scroll.getStyleClass().add("folded-panes");
    column.setPadding(BELOW_ALL);
  }

  ScrollPane scroll() {
    return scroll;
  }

  /// Reports the scroll position, from 0 to 1.
  void onScroll(DoubleConsumer told) {
    scroll.vvalueProperty().addListener((_, _, now) -> told.accept(now.doubleValue()));
  }

  void clear() {
    column.getChildren().clear();
  }

  void put(List<Region> panes) {
    for (Region pane : panes) {
      column.getChildren().addAll(pane, Labels.hairline());
    }
  }

  /// Adds a line below each pane if there are several.
  void divide(boolean areSeveral) {
    column.setPadding(areSeveral ? BELOW_ALL : Insets.EMPTY);
    column.getChildren().stream()
        .filter(each -> each.getStyleClass().contains("hairline"))
        .forEach(line -> Labels.show(line, areSeveral));
  }

  /// Lays everything out from the top. The panes get their heights once the visible height is
  /// known.
  void settle() {
    for (int round = 0; round < 2; round++) {
      scroll.applyCss();
      scroll.layout();
    }
    scroll.setVvalue(0);
  }

  /// Gives a pane the height that its content needs, or the visible height if it scrolls itself.
  ///
  /// @param least minimum height of a pane that scrolls itself, in pixels
  void share(Region pane, double least) {
    double sight = scroll.getViewportBounds().getHeight();
    List<Folding> parts = ColumnPanes.folding(pane).toList();
    parts.forEach(part -> part.fold(sight));
    boolean isAsHighAsNeeded =
        !parts.isEmpty() || pane.getStyleClass().contains(ResponsiveColumns.AS_HIGH_AS_NEEDED);
    pane.setPrefHeight(isAsHighAsNeeded ? Region.USE_COMPUTED_SIZE : Math.max(sight, least));
  }
}
