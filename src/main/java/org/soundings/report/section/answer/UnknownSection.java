package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.ReportChapter;
import org.soundings.report.section.material.SectionMaker;

/// What the team does not know, has left for later, or has not reached.
public final class UnknownSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    List<Sounding> unknown = material.coverage().with(Depth.NOT_KNOWN);
    List<Sounding> later = material.coverage().with(Depth.LATER);
    List<Sounding> open = material.coverage().with(Depth.OPEN);
    int all = unknown.size() + later.size() + open.size();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                all == 0
                    ? tr("Every question that applies has an answer.")
                    : trn(
                        "%d of %s has no answer. Not knowing is a result: it keeps threats from"
                            + " being rated lower.",
                        "%d of %s have no answer. Not knowing is a result: it keeps threats from"
                            + " being rated lower.",
                        all,
                        all,
                        trn(
                            "%d question",
                            "%d questions",
                            material.coverage().applying(),
                            material.coverage().applying())))));
    if (!unknown.isEmpty() || !later.isEmpty()) {
      List<Sounding> few = material.few(unknown);
      int room = material.isShort() ? ReportPlan.FEW - few.size() : later.size();
      if (!few.isEmpty()) {
        blocks.add(unknown(material, few));
      }
      if (!later.isEmpty() && room > 0) {
        blocks.add(later(material, later.subList(0, Math.min(room, later.size()))));
      }
      material.leftOut(unknown.size() + later.size()).ifPresent(blocks::add);
    }
    if (!open.isEmpty()) {
      blocks.add(new Block.Heading(2, "", tr("Open, %s", open.size()), ""));
      if (material.isShort()) {
        blocks.add(few(material, open));
      } else {
        blocks.add(
            new Block.Paragraph(
                RichText.of(
                    tr(
                        "Nobody has agreed on an answer to these yet. Until then the threats behind"
                            + " them are rated as if no control existed."))));
        blocks.add(byArea(material, open));
      }
      material.leftOut(open.size()).ifPresent(blocks::add);
    }
    return Optional.of(
        Section.chapter("11", tr("What we do not know"), Anchors.section("unknown"), blocks));
  }

  /// Open questions by the area that asks them, so that a team sees where it has not been.
  private static Block byArea(Material material, List<Sounding> open) {
    var rows = new ArrayList<Row>();
    for (ReportChapter chapter : material.chapters()) {
      List<Sounding> here = chapter.soundings().stream().filter(open::contains).toList();
      if (!here.isEmpty()) {
        rows.add(new Row.Group(material.title(chapter)));
        here.forEach(sounding -> rows.add(openRow(material, sounding)));
      }
    }
    return new Block.Table(
        List.of(
            Column.words(tr("Question"), 200),
            Column.words("", 131),
            Column.words(tr("Threats kept up"), 150)),
        rows,
        Block.Density.DENSE);
  }

  /// Led to from elsewhere, unless what was said or shown about it stands among the answers.
  private static Row openRow(Material material, Sounding sounding) {
    String id = sounding.question().id();
    boolean isElsewhere = material.has(ReportPart.ANSWERS) && material.hasSomething(sounding);
    return new Row.Cells(
        List.of(
            Cell.of(
                isElsewhere
                    ? Phrases.questionTitle(material, id)
                    : RichText.of(sounding.question().title())),
            Cell.of(RichText.quietly(id)),
            threats(material, sounding)),
        isElsewhere ? "" : Anchors.question(id),
        false);
  }

  private static Block few(Material material, List<Sounding> open) {
    return Phrases.label(
        tr("Nobody has agreed on an answer to these yet"),
        RichText.joined(
                " · ",
                material.few(open).stream()
                    .map(s -> Phrases.questionTitle(material, s.question().id()))
                    .toList())
            .and(tr(". Until then the threats behind them are rated as if no control existed.")));
  }

  private static Block unknown(Material material, List<Sounding> unknown) {
    boolean isSaid =
        unknown.stream().anyMatch(sounding -> !sounding.answer().conclusion().isBlank());
    var rows = new ArrayList<Row>();
    rows.add(new Row.Group(tr("We do not know, %s", unknown.size())));
    unknown.forEach(sounding -> rows.add(unknown(material, sounding, isSaid)));
    var columns =
        new ArrayList<Column>(
            List.of(
                Column.words(tr("Question"), isSaid ? 126 : 192),
                Column.words(tr("Who finds out"), isSaid ? 72 : 92),
                Column.words(tr("By"), isSaid ? 68 : 78),
                Column.words(tr("Threats kept up"), isSaid ? 89 : 119)));
    if (isSaid) {
      columns.add(1, Column.words(tr("What was said"), 126));
    }
    return new Block.Table(columns, rows, Block.Density.NORMAL);
  }

  /// Nobody needs a column in which nothing is said of any question.
  private static Row unknown(Material material, Sounding sounding, boolean isSaid) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(title(sounding)));
    if (isSaid) {
      cells.add(Cell.said(Phrases.said(sounding.answer().conclusion())));
    }
    if (sounding.answer().state() instanceof AnswerState.DontKnow unknown) {
      cells.add(
          Cell.of(unknown.whoFindsOut().isBlank() ? tr("nobody yet") : unknown.whoFindsOut()));
      cells.add(Cell.of(by(material, unknown)));
    }
    cells.add(threats(material, sounding));
    return new Row.Cells(cells, "", false);
  }

  private static RichText by(Material material, AnswerState.DontKnow unknown) {
    RichText day = RichText.of(unknown.by() == null ? tr("no date") : Phrases.day(unknown.by()));
    return unknown.isOverdue(material.today()) ? day.and(", ").strong(tr("late")) : day;
  }

  private static Block later(Material material, List<Sounding> later) {
    var rows = new ArrayList<Row>();
    rows.add(new Row.Group(tr("Later, %s", later.size())));
    later.forEach(
        sounding ->
            rows.add(
                Row.of(
                    Cell.of(title(sounding)),
                    Cell.said(Phrases.said(because(sounding))),
                    threats(material, sounding))));
    return new Block.Table(
        List.of(
            Column.words(tr("Question"), 150),
            Column.words(tr("Because"), 212),
            Column.words(tr("Threats kept up"), 119)),
        rows,
        Block.Density.NORMAL);
  }

  private static String because(Sounding sounding) {
    return sounding.answer().state() instanceof AnswerState.Later(var because) ? because : "";
  }

  private static Cell threats(Material material, Sounding sounding) {
    return Cell.of(
        RichText.joined(
            ", ",
            material.threats().about(sounding.question().id()).stream()
                .map(Phrases::threat)
                .toList()));
  }

  static RichText title(Sounding sounding) {
    return RichText.strongly(sounding.question().title())
        .newLine()
        .and(Phrases.question(sounding.question().id()));
  }
}
