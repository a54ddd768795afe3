package org.soundings.report;

import java.util.List;

/// All text of sections, one piece on a line: that of the program and that of people.
public final class ReportText {

  private final StringBuilder text = new StringBuilder();

  private ReportText() {}

  public static String of(List<Section> sections) {
    var all = new ReportText();
    for (Section section : sections) {
      all.add(section.title());
      all.blocks(section.blocks());
    }
    return all.text.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.CoverTitle(var title, var subtitle) -> add(title, subtitle);
      case Block.Heading heading -> add(heading.title());
      case Block.Statement(var words) -> add(words.text());
      case Block.Paragraph(var words) -> add(words.text());
      case Block.Fine(var words) -> add(words.text());
      case Block.Note(var words) -> add(words.text());
      case Block.Prose(var document) -> add(document.text());
      case Block.Labelled(var label, var body) -> {
        add(label.text());
        blocks(body);
      }
      case Block.Table table -> {
        table.columns().forEach(column -> add(column.title()));
        table.rows().forEach(this::row);
      }
      case Block.Perspectives(var perspectives) ->
          perspectives.forEach(
              perspective -> add(perspective.role(), perspective.document().text()));
      case Block.ThreatHead head -> add(head.title(), head.now(), head.facts().text());
      case Block.AnswerHead head -> {
        add(head.title(), head.question());
        head.notes().forEach(note -> add(note.text()));
      }
      case Block.Figure(var data, var title, var caption) ->
          add(title, caption.text(), data.alternative());
      case Block.Picture(var picture, var caption) -> add(picture.alternative(), caption.text());
      case Block.Contents _ -> {}
    }
  }

  private void row(Row row) {
    switch (row) {
      case Row.Group(var title) -> add(title);
      case Row.Cells cells -> cells.cells().forEach(this::cell);
    }
  }

  private void cell(Cell cell) {
    switch (cell) {
      case Cell.Written(var words) -> add(words.text());
      case Cell.TeamText(var document) -> add(document.text());
    }
  }

  private void add(String... pieces) {
    for (String piece : pieces) {
      text.append(piece).append('\n');
    }
  }
}
