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
import org.soundings.evidence.cvss.Ladder.Rung;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.imports.Counts;

/// Every rating of one flaw, the highest first, with the level marks of its own version; where they
/// differ, why.
final class LadderPane extends VBox {

  LadderPane(Ladder ladder) {
    super(8);
    var grid = new GridPane(16, 4);
    grid.getColumnConstraints().addAll(fixed(170), growing(), fixed(110));
    grid.addRow(
        0,
        Labels.label(tr("who rates it"), "meta"),
        Direction.leftToRight(axis()),
        right(Labels.label(tr("says"), "meta")));
    int row = 1;
    for (Rung rung : ladder.rungs().reversed()) {
      var line = Labels.hairline();
      grid.add(line, 0, row, 3, 1);
      grid.addRow(row + 1, who(rung), where(rung), says(rung));
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
        Labels.label(tr("marks: where a level of that version begins"), "meta"),
        Labels.grow(),
        Labels.whole("10", "meta"));
  }

  private static Node who(Rung rung) {
    return top(
        Labels.column(
            0,
            Labels.label(rung.source().isEmpty() ? tr("the tool") : rung.source(), "strong"),
            Labels.label(
                rung.scale().equals("words") ? tr("in words, no number") : rung.scale(), "meta")));
  }

  private static Node where(Rung rung) {
    var column = Labels.column(2, Direction.leftToRight(new RungFigure(rung)));
    if (!rung.vector().isEmpty()) {
      column.getChildren().add(Labels.wrapped(rung.vector(), "mono"));
    }
    Double computed = rung.computed();
    if (!rung.agrees() && computed != null) {
      column
          .getChildren()
          .add(
              Labels.wrapped(
                  tr("The report says %s; its vector gives %.1f.", rung.said(), computed),
                  "meta",
                  "text-weak"));
    }
    return top(column);
  }

  private static Node says(Rung rung) {
    Label band = right(Labels.label(Counts.words(rung.band()), "strong"));
    Label said = right(Labels.label(rung.said(), "meta"));
    var column = Labels.column(0, band);
    if (!rung.said().equalsIgnoreCase(rung.band().words())) {
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

  /// Said where nobody rates.
  static List<Node> nothing() {
    return List.of(Labels.wrapped(tr("The report gives no rating."), "muted"));
  }
}
