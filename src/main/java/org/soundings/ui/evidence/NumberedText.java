package org.soundings.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.soundings.ui.control.text.Labels;

/// The lines of a text in rows with line numbers. A letter from a fallback font makes its line
/// higher than others, so text and numbers in two separate nodes would drift apart. The rows are
/// plain text nodes, because hundreds of labels in a grid take seven times as long to lay out.
final class NumberedText extends Region {

  private static final double BETWEEN = 12;

  private final List<Row> rows = new ArrayList<>();

  /// The background of the selected lines.
  private final Region mark = new Region();

  private Optional<LineChoice.Lines> marked = Optional.empty();

  private record Row(Text number, Text words) {
    double height() {
      return Math.ceil(Math.max(height(number), height(words)));
    }

    double ascent() {
      return Math.max(number.getBaselineOffset(), words.getBaselineOffset());
    }

    private static double height(Text text) {
      return text.getLayoutBounds().getHeight();
    }
  }

  /// @param lines the first has number 1
  NumberedText(List<String> lines) {
    getStyleClass().add("preview-text");
    mark.getStyleClass().add("marked-lines");
    getChildren().add(mark);
    for (int line = 0; line < lines.size(); line++) {
      var row =
          new Row(
              Labels.run(Integer.toString(line + 1), "mono", "muted"),
              Labels.run(lines.get(line), "mono"));
      rows.add(row);
      getChildren().addAll(row.number(), row.words());
    }
  }

  int count() {
    return rows.size();
  }

  /// Marks some lines, or none.
  void mark(Optional<LineChoice.Lines> lines) {
    marked = lines;
    requestLayout();
  }

  /// The line at a y coordinate; the first above all of them, the last below.
  int lineAt(double height) {
    double below = snappedTopInset();
    for (int line = 0; line < rows.size(); line++) {
      below += rows.get(line).height();
      if (height < below) {
        return line;
      }
    }
    return rows.size() - 1;
  }

  /// The y coordinate of a line; for the number of lines, the end of the last one.
  double topOf(int line) {
    return snappedTopInset() + rows.stream().limit(line).mapToDouble(Row::height).sum();
  }

  private double numbers() {
    return widest(rows.stream().map(Row::number).toList());
  }

  private static double widest(List<Text> texts) {
    return texts.stream().mapToDouble(each -> each.getLayoutBounds().getWidth()).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset()
        + numbers()
        + BETWEEN
        + widest(rows.stream().map(Row::words).toList())
        + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + rows.stream().mapToDouble(Row::height).sum() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double numbers = numbers();
    double top = snappedTopInset();
    for (Row row : rows) {
      double base = Math.rint(top + row.ascent());
      double width = row.number().getLayoutBounds().getWidth();
      stand(row.number(), snappedLeftInset() + numbers - width, base);
      stand(row.words(), snappedLeftInset() + numbers + BETWEEN, base);
      top += row.height();
    }
    mark.setVisible(marked.isPresent());
    marked.ifPresent(
        lines -> {
          double from = topOf(lines.first());
          mark.resizeRelocate(0, from, getWidth(), topOf(lines.last() + 1) - from);
        });
  }

  private static void stand(Text text, double left, double base) {
    text.relocate(left, base - text.getBaselineOffset());
  }
}
