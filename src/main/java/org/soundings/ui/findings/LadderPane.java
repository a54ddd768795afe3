package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.evidence.cvss.Ladder.Rating;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.imports.Counts;

/// Every severity rating of one vulnerability, the highest first, with the thresholds of its CVSS
/// version; and why they differ.
final class LadderPane extends VBox {

  LadderPane(Ladder ladder) {
    super(8);
    var grid = new GridPane(16, 4);
    grid.getColumnConstraints().addAll(fixed(170), growing(), fixed(110));
    grid.addRow(
        0,
        Labels.label(tr("source"), "meta"),
        Direction.leftToRight(axis()),
        right(Labels.label(tr("severity"), "meta")));
    int row = 1;
    for (Rating rating : ladder.ratings().reversed()) {
      var line = Labels.hairline();
      grid.add(line, 0, row, 3, 1);
      grid.addRow(row + 1, who(rating), where(rating), says(rating));
      row += 2;
    }
    getChildren().add(grid);
    if (ladder.differs()) {
      getChildren().add(Labels.wrapped(ladder.whyDifferent(), "muted"));
    }
  }

  private static ColumnConstraints fixed(double width) {
    var column = new ColumnConstraints(width, width, width);
    column.setHalignment(HPos.LEFT);
    return column;
  }

  private static ColumnConstraints growing() {
    var column = new ColumnConstraints(140, 320, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static Node axis() {
    return Labels.row(
        0,
        Labels.whole("0", "meta"),
        Labels.grow(),
        Labels.label(tr("marks: severity thresholds of the CVSS version"), "meta"),
        Labels.grow(),
        Labels.whole("10", "meta"));
  }

  private static Node who(Rating rating) {
    return top(
        Labels.column(
            0,
            Labels.label(rating.source().isEmpty() ? tr("tool") : rating.source(), "strong"),
            Labels.label(
                rating.scale().equals("words") ? tr("text only, no number") : rating.scale(),
                "meta")));
  }

  private static Node where(Rating rating) {
    var column = Labels.column(2, Direction.leftToRight(new SeverityScaleFigure(rating)));
    if (!rating.vector().isEmpty()) {
      column.getChildren().add(Labels.wrapped(rating.vector(), "mono"));
    }
    Double computed = rating.computed();
    if (!rating.agrees() && computed != null) {
      column
          .getChildren()
          .add(
              Labels.wrapped(
                  tr("The report states %s. The vector gives %.1f.", rating.said(), computed),
                  "meta",
                  "text-weak"));
    }
    return top(column);
  }

  private static Node says(Rating rating) {
    Label band = right(Labels.label(Counts.words(rating.band()), "strong"));
    Label said = right(Labels.label(rating.said(), "meta"));
    var column = Labels.column(0, band);
    if (!rating.said().equalsIgnoreCase(rating.band().words())) {
      column.getChildren().add(said);
    }
    return top(column);
  }

  private static Label right(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    return label;
  }

  private static Node top(Node node) {
    GridPane.setValignment(node, VPos.TOP);
    return node;
  }

  /// Shown if there are no ratings.
  static List<Node> nothing() {
    return List.of(Labels.wrapped(tr("The report does not state a severity."), "muted"));
  }
}
