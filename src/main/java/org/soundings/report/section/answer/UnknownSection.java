package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.ReportChapter;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.threat.Threat;

/// Questions that are unknown, deferred or not assessed.
public final class UnknownSection implements SectionMaker {

  /// The maximum number of threats that a short report names for a question.
  private static final int MOST_THREATS = 3;

  @Override
  public Optional<Section> of(Material material) {
    List<QuestionCoverage> unknown = material.coverage().with(CoverageState.DONT_KNOW);
    List<QuestionCoverage> later = material.coverage().with(CoverageState.DEFERRED);
    List<QuestionCoverage> open = material.coverage().with(CoverageState.OPEN);
    int all = unknown.size() + later.size() + open.size();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                all == 0
                    ? tr("Every applicable question is answered.")
                    : trn(
                        "%d of %s has no answer. An unanswered question does not reduce the level of a threat.",
                        "%d of %s have no answer. Unanswered questions do not reduce the level of a threat.",
                        all,
                        all,
                        trn(
                            "%d question",
                            "%d questions",
                            material.coverage().applying(),
                            material.coverage().applying())))));
    if (!unknown.isEmpty() || !later.isEmpty()) {
      List<QuestionCoverage> few = material.few(unknown);
      int room = material.isShort() ? ReportPlan.FEW - few.size() : later.size();
      if (!few.isEmpty()) {
        blocks.add(unknown(material, few, unknown.size()));
      }
      if (!later.isEmpty() && room > 0) {
        blocks.add(later(material, later.subList(0, Math.min(room, later.size())), later.size()));
      }
      material.leftOut(unknown.size() + later.size()).ifPresent(blocks::add);
    }
    if (!open.isEmpty()) {
      blocks.add(new Block.Heading(2, "", tr("Open: %s", open.size()), ""));
      if (material.isShort()) {
        blocks.add(few(material, open));
      } else {
        blocks.add(
            new Block.Paragraph(
                RichText.of(
                    tr(
                        "No conclusion yet. Until a conclusion is recorded, the related threats are rated as if no control were in place."))));
        blocks.add(byArea(material, open));
      }
      material.leftOut(open.size()).ifPresent(blocks::add);
    }
    return Optional.of(
        Section.chapter("11", tr("Unanswered questions"), Anchors.section("unknown"), blocks));
  }

  /// Open questions by area, so that a team sees what it has not assessed.
  private static Block byArea(Material material, List<QuestionCoverage> open) {
    var rows = new ArrayList<Row>();
    for (ReportChapter chapter : material.chapters()) {
      List<QuestionCoverage> here = chapter.soundings().stream().filter(open::contains).toList();
      if (!here.isEmpty()) {
        rows.add(new Row.Group(material.title(chapter)));
        here.forEach(questionCoverage -> rows.add(openRow(material, questionCoverage)));
      }
    }
    return new Block.Table(
        List.of(
            Column.words(tr("Question"), 200),
            Column.words("ID", 131),
            Column.words(tr("Threat levels not reduced"), 150)),
        rows,
        Block.Density.DENSE);
  }

  /// A target for links, unless the answers section has the question because of its text or
  /// evidence.
  private static Row openRow(Material material, QuestionCoverage questionCoverage) {
    String id = questionCoverage.question().id();
    boolean isElsewhere =
        material.has(ReportPart.ANSWERS) && material.hasSomething(questionCoverage);
    return new Row.Cells(
        List.of(
            Cell.of(
                isElsewhere
                    ? Phrases.questionTitle(material, id)
                    : RichText.of(questionCoverage.question().title())),
            Cell.of(RichText.quietly(id)),
            threats(material, questionCoverage)),
        isElsewhere ? "" : Anchors.question(id),
        false);
  }

  private static Block few(Material material, List<QuestionCoverage> open) {
    return Phrases.label(
        tr("No conclusion yet"),
        RichText.joined(
                " · ",
                material.few(open).stream()
                    .map(s -> Phrases.questionTitle(material, s.question().id()))
                    .toList())
            .and(
                tr(
                    ". Until a conclusion is recorded, the related threats are rated as if no control were in place.")));
  }

  /// @param all the number of these questions, of which a short report lists the first
  private static Block unknown(Material material, List<QuestionCoverage> unknown, int all) {
    boolean isSaid =
        unknown.stream()
            .anyMatch(questionCoverage -> !questionCoverage.answer().conclusion().isBlank());
    var rows = new ArrayList<Row>();
    rows.add(new Row.Group(tr("Don't know: %s", all)));
    unknown.forEach(questionCoverage -> rows.add(unknown(material, questionCoverage, isSaid)));
    var columns =
        new ArrayList<Column>(
            List.of(
                Column.words(tr("Question"), isSaid ? 126 : 192),
                Column.words(tr("Owner"), isSaid ? 72 : 92),
                Column.words(tr("Due date"), isSaid ? 68 : 78),
                Column.words(tr("Threat levels not reduced"), isSaid ? 89 : 119)));
    if (isSaid) {
      columns.add(1, Column.words(tr("Recorded so far"), 126));
    }
    return new Block.Table(columns, rows, Block.Density.NORMAL);
  }

  /// A column without any content is omitted.
  private static Row unknown(Material material, QuestionCoverage questionCoverage, boolean isSaid) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(title(questionCoverage)));
    if (isSaid) {
      cells.add(Cell.teamText(Phrases.said(questionCoverage.answer().conclusion())));
    }
    if (questionCoverage.answer().state() instanceof AnswerState.DontKnow unknown) {
      cells.add(Cell.of(unknown.owner().isBlank() ? tr("unassigned") : unknown.owner()));
      cells.add(Cell.of(by(material, unknown)));
    }
    cells.add(threats(material, questionCoverage));
    return new Row.Cells(cells, "", false);
  }

  private static RichText by(Material material, AnswerState.DontKnow unknown) {
    RichText day =
        RichText.of(unknown.due() == null ? tr("no due date") : Phrases.day(unknown.due()));
    return unknown.isOverdue(material.today()) ? day.and(", ").strong(tr("overdue")) : day;
  }

  private static Block later(Material material, List<QuestionCoverage> later, int all) {
    var rows = new ArrayList<Row>();
    rows.add(new Row.Group(tr("Deferred: %s", all)));
    later.forEach(
        questionCoverage ->
            rows.add(
                Row.of(
                    Cell.of(title(questionCoverage)),
                    Cell.teamText(Phrases.said(reason(questionCoverage))),
                    threats(material, questionCoverage))));
    return new Block.Table(
        List.of(
            Column.words(tr("Question"), 150),
            Column.words(tr("Reason"), 212),
            Column.words(tr("Threat levels not reduced"), 119)),
        rows,
        Block.Density.NORMAL);
  }

  private static String reason(QuestionCoverage questionCoverage) {
    return questionCoverage.answer().state() instanceof AnswerState.Deferred(var reason)
        ? reason
        : "";
  }

  /// All threats, or in a short report the first few and the number of the others.
  private static Cell threats(Material material, QuestionCoverage questionCoverage) {
    List<Threat> threats = material.threats().about(questionCoverage.question().id());
    int most = material.isShort() ? MOST_THREATS : threats.size();
    RichText words =
        RichText.joined(", ", threats.stream().limit(most).map(Phrases::threat).toList());
    return Cell.of(
        threats.size() > most ? words.quiet(tr(" and %,d more", threats.size() - most)) : words);
  }

  static RichText title(QuestionCoverage questionCoverage) {
    return RichText.strongly(questionCoverage.question().title())
        .newLine()
        .and(Phrases.question(questionCoverage.question().id()));
  }
}
