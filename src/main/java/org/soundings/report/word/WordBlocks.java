package org.soundings.report.word;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.markdown.Document;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ColumnTitles;
import org.soundings.report.Report;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;

/// Writes sections and blocks.
final class WordBlocks {

  /// The width of labels, in twentieths of a point: as in the style "Labelled".
  private static final int LABEL = 1900;

  private final Report report;
  private final WordOut out;
  private final WordProse prose;
  private final WordInlines words;
  private final WordFigures pictures;
  private int figures;

  WordBlocks(Report report, WordOut out) {
    this.report = report;
    this.out = out;
    prose = new WordProse(out);
    words = new WordInlines(out, report.brand().palette());
    pictures = new WordFigures(report.brand().palette());
  }

  WordFigures pictures() {
    return pictures;
  }

  void section(Section section) {
    if (section.kind() == Section.Kind.COVER) {
      out.anchor(section.anchor());
    } else {
      heading("Heading1", section.number(), section.title(), section.anchor());
    }
    blocks(section.blocks());
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.CoverTitle title -> cover(title);
      case Block.Heading(int level, var number, var title, var anchor) ->
          heading(level < 3 ? "Heading2" : "Heading3", number, title, anchor);
      case Block.Statement(var line) -> line("Statement", line);
      case Block.Paragraph(var line) -> line("Normal", line);
      case Block.Fine(var line) -> line("Fine", line);
      case Block.Note(var line) -> line("Note", line);
      case Block.Prose(var document) -> prose.said(document, 0, WordTable.PAGE);
      case Block.Labelled labelled -> labelled(labelled);
      case Block.Table table -> table(table);
      case Block.Perspectives(var perspectives) -> perspectives(perspectives);
      case Block.ThreatHead head -> threat(head);
      case Block.AnswerHead head -> answer(head);
      case Block.Figure figure -> figure(figure);
      case Block.Picture picture -> picture(picture);
      case Block.Contents _ -> new WordContents(out, words).write(report.sections());
    }
  }

  private void cover(Block.CoverTitle title) {
    brand();
    line("Title", RichText.of(title.title()));
    if (!title.subtitle().isBlank()) {
      line("Subtitle", RichText.of(title.subtitle()));
    }
  }

  /// The part above the title.
  private void brand() {
    report
        .brand()
        .logo()
        .ifPresent(
            logo -> {
              out.open("Normal");
              BrandWord.drawing(logo, out.xml());
              out.close();
            });
    if (!report.brand().name().isEmpty()) {
      line("Normal", RichText.strongly(report.brand().name()));
    }
  }

  private void heading(String style, String number, String title, String anchor) {
    out.anchor(anchor);
    out.open(style);
    if (!number.isEmpty()) {
      out.run(number + "\u2002", RunFormat.PLAIN.inStyle("Number"));
    }
    out.run(title, RunFormat.PLAIN);
    out.close();
  }

  private void line(String style, RichText line) {
    out.open(style);
    words.write(line);
    out.close();
  }

  private void labelled(Block.Labelled labelled) {
    out.open("Labelled");
    words.inOneLine(labelled.label());
    List<Block> rest = labelled.body();
    if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph(var first)) {
      out.tab();
      words.write(first);
      rest = rest.subList(1, rest.size());
    }
    out.close();
    for (Block block : rest) {
      if (block instanceof Block.Prose(var document)) {
        prose.said(document, LABEL, WordTable.PAGE);
      } else {
        block(block);
      }
    }
  }

  private void perspectives(List<Block.Perspective> perspectives) {
    int each = WordTable.PAGE / Math.max(1, perspectives.size());
    var table = new WordTable(out, perspectives.stream().map(_ -> each).toList());
    table.open();
    table.openHead();
    for (int i = 0; i < perspectives.size(); i++) {
      table.openCell(i, 1);
      line("TableHead", RichText.of(perspectives.get(i).role()));
      table.closeCell();
    }
    table.closeRow();
    table.openRow(
        perspectives.stream().map(Block.Perspective::document).anyMatch(WordBlocks::isLong));
    for (int i = 0; i < perspectives.size(); i++) {
      table.openCell(i, 1);
      said(perspectives.get(i).document(), tr("No entry."), table.room(i));
      table.closeCell();
    }
    table.closeRow();
    table.close();
  }

  /// Typed text in a cell. A cell ends with a paragraph.
  private void said(Document document, String nothing, int room) {
    prose.said(document, 0, room);
    if (document.isEmpty()) {
      line("TableText", RichText.quietly(nothing));
    } else if (document.blocks().getLast() instanceof org.soundings.markdown.MarkdownBlock.Table) {
      line("AfterTable", RichText.NONE);
    }
  }

  private void threat(Block.ThreatHead head) {
    out.anchor(head.anchor());
    out.open("Heading2");
    words.level(head.level());
    out.run(" " + head.label() + "\u2002" + head.title(), RunFormat.PLAIN);
    out.close();
    RichText facts = RichText.strongly(head.now());
    line("Fine", head.facts().isEmpty() ? facts : facts.and(" · ").and(head.facts()));
  }

  private void answer(Block.AnswerHead head) {
    heading("Heading3", "", head.title(), head.anchor());
    RichText notes = RichText.strongly("Q\u00A0" + head.id());
    for (RichText note : head.notes()) {
      notes = notes.and(" · ").and(note);
    }
    line("Note", notes);
    line("Normal", RichText.of(head.question()));
  }

  private void picture(Block.Picture picture) {
    out.open("Figure");
    pictures.write(picture.picture(), out.xml());
    out.close();
    line("Caption", picture.caption());
  }

  private void figure(Block.Figure figure) {
    boolean numbered = figure.data().isNumbered();
    String title = (numbered ? tr("Figure %s. ", ++figures) : "") + figure.title() + ".";
    out.open("Figure");
    pictures.write(figure, out.xml());
    out.close();
    line("Caption", RichText.strongly(title).and(" ").and(figure.caption()));
  }

  // Tables.

  private void table(Block.Table table) {
    var written = new WordTable(out, WordColumns.widths(table, WordTable.PAGE));
    written.open();
    head(written, table);
    for (Row row : table.rows()) {
      written.openRow(isLong(row));
      switch (row) {
        case Row.Group(var group) -> {
          written.openCell(0, table.columns().size());
          line("TableHead", RichText.of(group));
          written.closeCell();
        }
        case Row.Cells cells -> cells(written, cells, table.columns());
      }
      written.closeRow();
    }
    written.close();
  }

  private void head(WordTable written, Block.Table table) {
    written.openHead();
    for (int i = 0; i < table.columns().size(); i++) {
      written.openCell(i, 1);
      String title = ColumnTitles.of(table, i);
      line("TableHead" + side(table.columns().get(i)), RichText.of(title));
      written.closeCell();
    }
    written.closeRow();
  }

  private static boolean isLong(Row row) {
    return row instanceof Row.Cells(var cells, var _, var _)
        && cells.stream().anyMatch(cell -> cell instanceof Cell.TeamText(var said) && isLong(said));
  }

  /// Whether a text can fill half a page, so that keeping its row together would leave a gap.
  private static boolean isLong(Document said) {
    return said.blocks().size() > 2;
  }

  private void cells(WordTable written, Row.Cells row, List<Column> columns) {
    out.anchor(row.anchor());
    for (int i = 0; i < columns.size(); i++) {
      written.openCell(i, 1);
      Cell cell = i < row.cells().size() ? row.cells().get(i) : Cell.of("");
      cell(cell, columns.get(i), written.room(i));
      written.closeCell();
    }
  }

  private void cell(Cell cell, Column column, int room) {
    switch (cell) {
      case Cell.Written(var line) ->
          line("TableText" + side(column), line.isEmpty() ? RichText.of("–") : line);
      case Cell.TeamText(var document) -> said(document, "–", room);
    }
  }

  private static String side(Column column) {
    return switch (column.kind()) {
      case WORDS -> "";
      case NUMBER -> "Right";
    };
  }
}
