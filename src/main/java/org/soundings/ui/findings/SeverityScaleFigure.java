package org.soundings.ui.findings;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.soundings.evidence.Severity;
import org.soundings.evidence.cvss.Ladder;

/// A severity rating on a line from 0 to 10: a dot for a score, a dashed range for a rating without
/// a score. The ticks are the thresholds of its CVSS version.
final class SeverityScaleFigure extends Region {

  private static final double MOST = 10;
  private static final double[] MARKS_V2 = {4, 7};
  private static final double[] MARKS = {4, 7, 9};

  private final Line axis = line();
  private final Line[] marks;
  private final double[] at;
  private final Circle dot = new Circle(5);
  private final Rectangle span = new Rectangle();
  private final double from;
  private final double to;

  SeverityScaleFigure(Ladder.Rating rating) {
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(rating.said());
    setMinSize(120, 16);
    setPrefHeight(16);
    at = rating.scale().startsWith("CVSS 2") ? MARKS_V2 : MARKS;
    marks = new Line[at.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = line();
      getChildren().add(marks[i]);
    }
    boolean hasNumber = rating.said().matches("\\d+\\.\\d");
    from = hasNumber ? Double.parseDouble(rating.said()) : lowest(rating.band());
    to = hasNumber ? from : highest(rating.band());
    dot.getStyleClass().add("level-dot");
    span.getStyleClass().add("level-span");
    dot.setManaged(false);
    span.setManaged(false);
    dot.setVisible(hasNumber);
    span.setVisible(!hasNumber && rating.band() != Severity.UNKNOWN);
    getChildren().addAll(axis, span, dot);
  }

  private static Line line() {
    var line = new Line();
    line.getStyleClass().add("ink");
    line.setManaged(false);
    return line;
  }

  private static double lowest(Severity band) {
    return switch (band) {
      case CRITICAL -> 9;
      case HIGH -> 7;
      case MEDIUM -> 4;
      case LOW, NEGLIGIBLE, NONE, UNKNOWN -> 0;
    };
  }

  private static double highest(Severity band) {
    return switch (band) {
      case CRITICAL -> 10;
      case HIGH -> 9;
      case MEDIUM -> 7;
      case LOW -> 4;
      case NEGLIGIBLE -> 1;
      case NONE, UNKNOWN -> 0;
    };
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 12;
    double middle = getHeight() / 2;
    place(axis, 6, middle, 6 + width, middle);
    for (int i = 0; i < marks.length; i++) {
      double x = 6 + width * at[i] / MOST;
      place(marks[i], x, middle - 5, x, middle + 5);
    }
    dot.setCenterX(6 + width * from / MOST);
    dot.setCenterY(middle);
    span.setX(6 + width * from / MOST);
    span.setY(middle - 4);
    span.setWidth(Math.max(8, width * (to - from) / MOST));
    span.setHeight(8);
    span.setArcWidth(8);
    span.setArcHeight(8);
  }

  private static void place(Line line, double fromX, double fromY, double toX, double toY) {
    line.setStartX(fromX);
    line.setStartY(fromY);
    line.setEndX(toX);
    line.setEndY(toY);
  }
}
