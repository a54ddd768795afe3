package org.soundings.report.section.material;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Sounding;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportPart;
import org.soundings.report.RichText;
import org.soundings.report.Row;

/// What the ids of questions stand for, in a report that has no chapter of answers to look them up
/// in.
public final class QuestionKey {

  private QuestionKey() {}

  public static void add(Material material, List<Block> blocks) {
    if (material.has(ReportPart.ANSWERS) || !hasIds(material)) {
      return;
    }
    var rows = new ArrayList<Row>();
    for (ReportChapter chapter : material.chapters()) {
      List<Sounding> here = chapter.soundings().stream().filter(material::hasSomething).toList();
      if (!here.isEmpty()) {
        rows.add(new Row.Group(material.title(chapter)));
        here.forEach(sounding -> rows.add(row(material, sounding)));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Heading(2, "", tr("Questions that are named by their ids"), ""));
      blocks.add(
          new Block.Table(
              List.of(
                  Column.words("ID", 131),
                  Column.words(tr("Question"), 250),
                  Column.words(tr("Standing"), 100)),
              rows,
              Block.Density.DENSE));
    }
  }

  private static boolean hasIds(Material material) {
    return material.has(ReportPart.TRACEABILITY) || material.has(ReportPart.EVIDENCE);
  }

  private static Row row(Material material, Sounding sounding) {
    String id = sounding.question().id();
    RichText standing =
        sounding
            .answer()
            .standing()
            .map(each -> RichText.NONE.standing(each).and(each.words()))
            .orElse(RichText.of(sounding.answer().state().words()));
    return Row.at(
        material.has(ReportPart.UNKNOWN) && sounding.depth() == Sounding.Depth.OPEN
            ? ""
            : Anchors.question(id),
        Cell.of(id),
        Cell.of(sounding.question().title()),
        Cell.of(standing));
  }
}
