package org.soundings.report;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.figure.AttackPaths;

/// Attack paths as a table.
final class AttackPathsTable {

  private AttackPathsTable() {}

  static Block.Table table(AttackPaths figure) {
    var rows = new ArrayList<Row>();
    for (AttackPaths.Path path : figure.paths()) {
      rows.add(new Row.Group(path.start() + " → " + path.goal()));
      for (int i = 0; i < path.stops().size(); i++) {
        AttackPaths.Stop stop = path.stops().get(i);
        rows.add(
            Row.of(
                Cell.of(String.valueOf(i + 1)),
                Cell.of(stop.label()),
                Cell.of(stop.title()),
                Cell.of(figure.layers().get(stop.layer())),
                Cell.of(stop.basis().words())));
      }
    }
    return new Block.Table(
        List.of(
            Column.words(tr("Step"), 30),
            Column.words(tr("Threat"), 60),
            Column.words(tr("Title"), 211),
            Column.words(tr("Layer"), 80),
            Column.words(tr("Basis"), 100)),
        rows,
        Block.Density.NORMAL);
  }
}
