package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.profile.Context;
import org.soundings.pack.ContextFactor;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// The team's context factors.
final class ContextTable {

  private ContextTable() {}

  static void addContext(Material material, Context context, List<Block> blocks) {
    if (context.ratings().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Context"), ""));
    var rows = new ArrayList<Row>();
    context
        .ratings()
        .forEach(
            (factor, rating) ->
                rows.add(
                    Row.at(
                        Anchors.factor(factor),
                        Cell.of(
                            material
                                .library()
                                .factor(factor)
                                .map(ContextFactor::title)
                                .orElse(factor)),
                        level(rating.level()),
                        Cell.teamText(Phrases.said(rating.reason())))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Factor"), 150),
                Column.words(tr("Level"), 71),
                Column.words(tr("Rationale"), 260)),
            rows,
            Block.Density.NORMAL));
    blocks.add(
        new Block.Note(
            RichText.of(
                tr(
                    "The context determines the order of questions and adjusts threat levels by fixed rules%s. Skipped factors have no effect.",
                    material.see(ReportPart.SCALES)))));
  }

  private static Cell level(Context.@Nullable Level level) {
    return level == null ? Cell.of(tr("no level yet")) : Cell.of(RichText.strongly(level.words()));
  }
}
