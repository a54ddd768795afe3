package org.soundings.ui.workshop.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.soundings.ui.control.text.Labels;

/// The notes of a group in columns, read row by row, so that they are in order when scrolled.
final class NotesGrid extends Region {

  static final double COLUMN_GAP = 48;
  private static final double BELOW = 12;

  /// The heights of the rows at a width, in pixels.
  private record Measured(double width, int columns, List<Double> heights) {
    double column() {
      return (width - (columns - 1) * COLUMN_GAP) / columns;
    }
  }

  private final List<Label> notes;
  private final DoubleToIntFunction columns;

  /// The last measurement; repeated when a note requests another size.
  private Measured measured = new Measured(-1, 1, List.of());

  /// @param columns the number of columns at a width
  NotesGrid(List<String> notes, DoubleToIntFunction columns) {
    this.columns = columns;
    this.notes = notes.stream().map(note -> Labels.wrapped(note, "present-text")).toList();
    getChildren().setAll(this.notes);
  }

  /// The notes in their order.
  List<Label> notes() {
    return notes;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public void requestLayout() {
    measured = new Measured(-1, 1, List.of());
    super.requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return notes.stream().mapToDouble(note -> note.prefWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Double> heights = rows(width < 0 ? prefWidth(-1) : width).heights();
    return heights.stream().mapToDouble(height -> height).sum() + (heights.size() - 1) * BELOW;
  }

  @Override
  protected void layoutChildren() {
    Measured rows = rows(getWidth());
    double y = 0;
    for (int row = 0; row < rows.heights().size(); row++) {
      double height = rows.heights().get(row);
      double x = 0;
      for (Label note : row(row, rows.columns())) {
        note.resizeRelocate(x, y, rows.column(), height);
        x += rows.column() + COLUMN_GAP;
      }
      y += height + BELOW;
    }
  }

  private Measured rows(double width) {
    if (measured.width() != width) {
      int perRow = columns.applyAsInt(width);
      double column = new Measured(width, perRow, List.of()).column();
      var heights = new ArrayList<Double>();
      for (int row = 0; row * perRow < notes.size(); row++) {
        heights.add(
            row(row, perRow).stream()
                .mapToDouble(note -> snapSizeY(note.prefHeight(column)))
                .max()
                .orElse(0));
      }
      measured = new Measured(width, perRow, List.copyOf(heights));
    }
    return measured;
  }

  private List<Label> row(int row, int perRow) {
    return notes.subList(row * perRow, Math.min((row + 1) * perRow, notes.size()));
  }
}
