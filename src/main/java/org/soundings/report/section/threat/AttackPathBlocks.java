package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundings.pack.Layer;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.figure.AttackPaths;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.AttackPath;
import org.soundings.threat.AttackPath.Basis;
import org.soundings.threat.AttackPath.Step;

/// The easiest way to each kind of asset, as a figure and as a table with the reason of each step.
final class AttackPathBlocks {

  private AttackPathBlocks() {}

  /// Adds nothing as long as nothing is known about any step.
  static void add(Material material, List<Block> blocks) {
    List<AttackPath> paths =
        AttackPath.all(
            material.library(), material.assessment(), material.threats(), material.options().at());
    boolean isKnown =
        paths.stream()
            .flatMap(path -> path.steps().stream())
            .anyMatch(step -> step.basis() != Basis.UNKNOWN);
    if (!isKnown) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Attack paths"), ""));
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                tr(
                    "For each kind of asset, the way from outside that answers and evidence leave most open. A path is not proof that an attack would succeed. Other paths exist, and a path that is not listed is not excluded."))));
    blocks.add(
        new Block.Figure(
            figure(paths),
            tr("Attack paths"),
            RichText.of(
                tr(
                    "Each column is a path from its start at the top to an asset at the bottom. Dots are threats at their origin layer. Black: shown by evidence. Grey: rated weak or missing. White: unknown. Hatched: reduced by effective controls."))));
    blocks.add(table(paths));
  }

  private static AttackPaths figure(List<AttackPath> paths) {
    return new AttackPaths(
        Arrays.stream(Layer.values()).map(Layer::title).toList(),
        paths.stream().map(AttackPathBlocks::column).toList());
  }

  private static AttackPaths.Path column(AttackPath path) {
    return new AttackPaths.Path(
        path.start().title(),
        path.goal().title(),
        path.steps().stream()
            .map(
                step ->
                    new AttackPaths.Stop(
                        step.threat().label(),
                        step.threat().template().title(),
                        step.threat().template().layer().ordinal(),
                        step.basis()))
            .toList());
  }

  private static Block table(List<AttackPath> paths) {
    var rows = new ArrayList<Row>();
    for (AttackPath path : paths) {
      rows.add(
          new Row.Group(
              tr(
                  "%s → %s (least certain step: %s)",
                  path.start().title(), path.goal().title(), path.basis().words())));
      path.steps().forEach(step -> rows.add(row(step)));
    }
    return new Block.Table(
        List.of(
            Column.words(tr("Threat"), 150),
            Column.words(tr("Because"), 171),
            Column.words(tr("Basis"), 80),
            Column.words(tr("Attacker then has"), 80)),
        rows,
        Block.Density.DENSE);
  }

  private static Row row(Step step) {
    return Row.of(
        Cell.of(Phrases.threat(step.threat()).and(" ").and(step.threat().title())),
        Cell.of(step.because()),
        Cell.of(step.basis().words()),
        Cell.of(step.outcome().title()));
  }
}
