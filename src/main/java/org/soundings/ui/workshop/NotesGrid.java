package org.soundings.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.soundings.ui.control.Words;

/// Notes in as many columns as are wide enough for them, read row by row, so that whoever scrolls
/// reads them in their order.
final class NotesGrid extends Region {

  /// The width at which a note begins to wrap although there is room beside it, in the size of its
  /// letters: a line of about forty letters.
  private static final double WIDEST = 20;

  /// So few notes are a list: each has a line of its own.
  private static final int FEW = 6;

  private static final double BESIDE = 48;
  private static final double BELOW = 12;

  /// How high the rows are at a width, pixels.
  private record Rows(double width, int columns, List<Double> heights) {
    double column() {
      return (width - (columns - 1) * BESIDE) / columns;
    }
  }

  private final List<Label> notes;

  /// The rows as they were measured last; measured anew once a note asks for other room.
  private Rows measured = new Rows(-1, 1, List.of());

  NotesGrid(List<String> notes) {
    this.notes = notes.stream().map(note -> Words.wrapped(note, "present-text")).toList();
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
    measured = new Rows(-1, 1, List.of());
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
    Rows rows = rows(getWidth());
    double y = 0;
    for (int row = 0; row < rows.heights().size(); row++) {
      double height = rows.heights().get(row);
      double x = 0;
      for (Label note : row(row, rows.columns())) {
        note.resizeRelocate(x, y, rows.column(), height);
        x += rows.column() + BESIDE;
      }
      y += height + BELOW;
    }
  }

  private Rows rows(double width) {
    if (measured.width() != width) {
      int columns = columns(width);
      double column = new Rows(width, columns, List.of()).column();
      var heights = new ArrayList<Double>();
      for (int row = 0; row * columns < notes.size(); row++) {
        heights.add(
            row(row, columns).stream()
                .mapToDouble(note -> snapSizeY(note.prefHeight(column)))
                .max()
                .orElse(0));
      }
      measured = new Rows(width, columns, List.copyOf(heights));
    }
    return measured;
  }

  private int columns(double width) {
    if (notes.size() <= FEW) {
      return 1;
    }
    double letters = notes.getFirst().getFont().getSize();
    double widest = Math.min(prefWidth(-1), WIDEST * letters);
    return (int) Math.clamp((width + BESIDE) / (widest + BESIDE), 1, notes.size());
  }

  private List<Label> row(int row, int columns) {
    return notes.subList(row * columns, Math.min((row + 1) * columns, notes.size()));
  }
}
