package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.ReportOptions;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Phrases;

/// The versions of the assessment: this one, and the milestones, which can be requested and
/// compared.
final class ControlVersions {

  private ControlVersions() {}

  static Block table(ReportOptions options) {
    var rows = new ArrayList<Row>();
    rows.add(
        Row.of(
            Cell.of(tr("This report (draft)")),
            Cell.of(tr("%s UTC", Phrases.minute(options.at()))),
            Cell.of(""),
            Cell.of(RichText.NONE.code(options.content().brief()))));
    options.inputs().milestones().forEach(milestone -> rows.add(row(milestone)));
    return new Block.Table(
        List.of(
            Column.words(tr("Version"), 130),
            Column.words(tr("Created"), 116),
            Column.words(tr("Note"), 135),
            Column.words(tr("Integrity"), 100)),
        rows,
        Block.Density.DENSE);
  }

  private static Row row(MilestoneSnapshot milestone) {
    return Row.of(
        Phrases.two(milestone.name(), milestone.id()),
        Phrases.two(
            tr("%s UTC", Phrases.minute(milestone.at())),
            milestone.by().isEmpty() ? "" : tr("by %s", milestone.by())),
        Cell.teamText(Phrases.said(milestone.note())),
        Cell.of(milestone.intact() ? tr("unchanged") : tr("edited outside Soundings")));
  }
}
