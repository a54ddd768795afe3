package org.soundings.ui.control.layout;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.soundings.ui.control.text.Labels;

/// The title of a list with its tools next to it, or below it in languages with long words.
public final class ListHead extends WidthBoundPane {

  private static final double GAP = 8;

  /// Minimum height of the title line, in pixels: the height with a button, so that it is the same
  /// in every list.
  private static final double LINE = 32;

  private final Label title;
  private final HBox tools = Labels.row(GAP);

  ListHead(String words) {
    title = Labels.whole(words, "title");
    tools.setAlignment(Pos.CENTER_RIGHT);
    setPadding(new Insets(24, 24, 12, 24));
    getChildren().addAll(title, tools);
  }

  void add(Node tool) {
    tools.getChildren().add(tool);
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + title.prefWidth(-1) + gap() + tools.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides() + Math.max(title.prefWidth(-1), tools.minWidth(-1));
  }

  @Override
  public double computePrefHeight(double width) {
    double ends = snappedTopInset() + snappedBottomInset();
    double first = title.prefHeight(-1);
    double second = tools.prefHeight(-1);
    return ends + (fitsSideBySide(width) ? line(first, second) : first + GAP + second);
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double width = getWidth() - sides();
    double first = title.prefHeight(-1);
    double second = tools.prefHeight(-1);
    if (fitsSideBySide(getWidth())) {
      double line = line(first, second);
      double right = Math.min(width, tools.prefWidth(-1));
      title.resizeRelocate(x, snapPositionY(y + (line - first) / 2), width - right, first);
      tools.resizeRelocate(
          x + width - right, snapPositionY(y + (line - second) / 2), right, second);
    } else {
      title.resizeRelocate(x, y, width, first);
      tools.resizeRelocate(
          x, snapPositionY(y + first + GAP), Math.min(width, tools.prefWidth(-1)), second);
    }
  }

  private static double line(double first, double second) {
    return Math.max(LINE, Math.max(first, second));
  }

  private boolean fitsSideBySide(double width) {
    return width < 0 || computePrefWidth(-1) <= width + 0.5;
  }

  private double gap() {
    return tools.getChildren().isEmpty() ? 0 : GAP;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }
}
