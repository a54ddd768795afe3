package org.soundings.report.section.material;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;

/// The titles of question ids, in a report that cites them and lists no answers.
public final class QuestionKey {

  private QuestionKey() {}

  public static void add(Material material, List<Block> blocks) {
    if (!material.has(ReportPart.EVIDENCE) || hasAnswers(material)) {
      return;
    }
    var rows = new ArrayList<Row>();
    for (ReportChapter chapter : material.chapters()) {
      List<QuestionCoverage> here =
          chapter.soundings().stream().filter(material::hasSomething).toList();
      if (!here.isEmpty()) {
        rows.add(new Row.Group(material.title(chapter)));
        here.forEach(questionCoverage -> rows.add(row(material, questionCoverage)));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Heading(2, "", tr("Questions cited by identifier"), ""));
      blocks.add(
          new Block.Table(
              List.of(
                  Column.words("ID", 131),
                  Column.words(tr("Question"), 250),
                  Column.words(tr("Rating"), 100)),
              rows,
              Block.Density.DENSE));
    }
  }

  private static boolean hasAnswers(Material material) {
    return material.has(ReportPart.ANSWERS)
        || material.has(ReportPart.TRACEABILITY)
            && material.detail(ReportPart.TRACEABILITY) != ReportDetail.FEW;
  }

  private static Row row(Material material, QuestionCoverage questionCoverage) {
    String id = questionCoverage.question().id();
    RichText rating =
        questionCoverage
            .answer()
            .rating()
            .map(each -> RichText.NONE.rating(each).and(each.words()))
            .orElse(RichText.of(questionCoverage.answer().state().words()));
    return Row.at(
        material.has(ReportPart.UNKNOWN)
                && questionCoverage.state() == QuestionCoverage.CoverageState.OPEN
            ? ""
            : Anchors.question(id),
        Cell.of(id),
        Cell.of(questionCoverage.question().title()),
        Cell.of(rating));
  }
}
