package org.soundings.report.section.change;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.change.MomentCounts;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.Row;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// Coverage and risk at every milestone and now, oldest first.
final class MilestoneSeries {

  private MilestoneSeries() {}

  /// Empty without a milestone that could be read.
  static Optional<Block> table(Material material) {
    List<Row> rows = new ArrayList<>();
    for (MilestoneSnapshot milestone : material.options().inputs().milestones().reversed()) {
      MomentCounts counts = milestone.counts();
      rows.add(
          counts == null ? uncounted(milestone) : row(milestone.name(), milestone.at(), counts));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    rows.add(
        row(
            tr("Current"),
            material.options().at(),
            MomentCounts.of(material.coverage(), material.threats().assessed())));
    return Optional.of(
        new Block.Table(
            List.of(
                Column.words(tr("Version"), 105),
                Column.words(tr("Date"), 78),
                Column.number(tr("Questions answered"), 56),
                Column.number(tr("Supported by evidence"), 52),
                Column.number(tr("Don't know"), 40),
                Column.number(tr("Threats assessed"), 50),
                Column.number(tr("High or critical, inherent"), 50),
                Column.number(tr("High or critical, current"), 50)),
            rows,
            Block.Density.DENSE));
  }

  /// A milestone that was edited or cannot be read, so that its numbers could be wrong.
  private static Row uncounted(MilestoneSnapshot milestone) {
    String unknown = tr("not reliable");
    return Row.of(
        Cell.of(milestone.name()),
        Cell.of(Phrases.day(milestone.at())),
        Cell.of(unknown),
        Cell.of(""),
        Cell.of(""),
        Cell.of(""),
        Cell.of(""),
        Cell.of(""));
  }

  private static Row row(String name, Instant at, MomentCounts counts) {
    return Row.of(
        Cell.of(name),
        Cell.of(Phrases.day(at)),
        Cell.of(tr("%,d of %,d", counts.answered(), counts.applicable())),
        Cell.of(number(counts.supported())),
        Cell.of(number(counts.unknown())),
        Cell.of(number(counts.threats())),
        Cell.of(number(counts.inherent())),
        Cell.of(number(counts.current())));
  }
}
