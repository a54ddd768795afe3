package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Set;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.brand.Brand;

/// Writes the blocks of a report.
final class BlockHtml {

  private final HtmlOut out;
  private final HtmlOutline outline = new HtmlOutline();
  private final WordsHtml words;
  private final ProseHtml prose;
  private final FigureHtml figures;
  private final ContentsHtml contents;
  private final Brand brand;

  BlockHtml(HtmlOut out, Set<String> anchors, ContentsHtml contents, Brand brand) {
    this.out = out;
    this.contents = contents;
    this.brand = brand;
    words = new WordsHtml(out, anchors);
    prose = new ProseHtml(out, outline);
    figures = new FigureHtml(out);
  }

  void section(Section section) {
    boolean cover = section.kind() == Section.Kind.COVER;
    String kind =
        switch (section.kind()) {
          case COVER -> "cover";
          case CHAPTER, PAGE -> "chapter";
          case WIDE -> "chapter wide";
        };
    out.open("section", "id", HtmlOut.id(section.anchor()), "class", kind).line();
    if (!cover) {
      heading(2, section.number(), section.title(), "");
    }
    blocks(section.blocks());
    out.close("section").line();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.CoverTitle title -> cover(title);
      case Block.Heading(int level, var number, var title, var anchor) ->
          heading(level < 3 ? 3 : 4, number, title, anchor);
      case Block.Statement(var line) -> paragraph(line, "statement");
      case Block.Paragraph(var line) -> paragraph(line, "");
      case Block.Fine(var line) -> paragraph(line, "fine");
      case Block.Note(var line) -> paragraph(line, "note");
      case Block.Prose(var document) -> prose.said(document);
      case Block.Labelled labelled -> labelled(labelled);
      case Block.Table table -> table(table, "");
      case Block.Lanes(var lanes) -> lanes(lanes);
      case Block.ThreatHead head -> threat(head);
      case Block.AnswerHead head -> answer(head);
      case Block.Figure figure -> figure(figure);
      case Block.Contents _ -> contents.write(out, "contents");
    }
  }

  private void cover(Block.CoverTitle title) {
    BrandHtml.cover(brand, out);
    out.element("h1", title.title(), "dir", "auto");
    if (!title.subtitle().isBlank()) {
      out.element("p", title.subtitle(), "class", "subtitle", "dir", "auto");
    }
    out.line();
  }

  private void heading(int wanted, String number, String title, String anchor) {
    String element = "h" + outline.heading(wanted);
    out.open(element, "id", HtmlOut.id(anchor));
    if (!number.isEmpty()) {
      out.element("span", number, "class", "number").text(" ");
    }
    out.text(title).close(element).line();
  }

  private void paragraph(RichText line, String kind) {
    out.open("p", "class", kind);
    words.words(line);
    out.close("p").line();
  }

  private void labelled(Block.Labelled labelled) {
    out.open("dl", "class", "labelled").open("dt");
    words.words(labelled.label());
    out.close("dt").open("dd");
    blocks(labelled.body());
    out.close("dd").close("dl").line();
  }

  private void lanes(List<Block.Lane> lanes) {
    out.open("dl", "class", "lanes");
    for (Block.Lane lane : lanes) {
      out.open("div").element("dt", lane.role()).open("dd");
      if (lane.document().isEmpty()) {
        out.element("p", tr("Nothing said."), "class", "quiet");
      } else {
        prose.said(lane.document());
      }
      out.close("dd").close("div");
    }
    out.close("dl").line();
  }

  private void threat(Block.ThreatHead head) {
    String element = "h" + outline.heading(3);
    out.open("div", "class", "threat " + WordsHtml.name(head.level()));
    out.open(element, "id", HtmlOut.id(head.anchor()));
    words.words(RichText.NONE.level(head.level()));
    out.text(" ").element("span", head.label(), "class", "number").text(" ");
    out.text(head.title()).close(element).open("p", "class", "quiet");
    out.element("strong", head.now());
    if (!head.facts().isEmpty()) {
      out.text(" · ");
      words.words(head.facts());
    }
    out.close("p").close("div").line();
  }

  private void answer(Block.AnswerHead head) {
    String element = "h" + outline.heading(4);
    out.open("div", "class", "answer");
    out.element(element, head.title(), "id", HtmlOut.id(head.anchor()));
    out.open("p", "class", "fine").element("strong", "Q\u00A0" + head.id());
    for (RichText note : head.notes()) {
      out.text(" · ");
      words.words(note);
    }
    out.close("p").element("p", head.question(), "class", "question").close("div").line();
  }

  private void figure(Block.Figure figure) {
    out.open("figure");
    figures.draw(figure);
    out.open("figcaption").element("strong", figures.label(figure)).text(" ");
    words.words(figure.caption());
    out.close("figcaption");
    out.open("details").element("summary", tr("The figure as a table"));
    table(org.soundings.report.FigureTable.of(figure.data()), "");
    out.close("details").close("figure").line();
  }

  // Tables.

  private void table(Block.Table table, String kind) {
    String density =
        switch (table.density()) {
          case NORMAL -> kind;
          case DENSE -> (kind + " dense").strip();
          case SMALL -> (kind + " small").strip();
        };
    out.open("div", "class", "scroll", "tabindex", table.columns().size() > 5 ? "0" : "");
    out.open("table", "class", density).open("colgroup");
    double all = table.columns().stream().mapToDouble(Column::width).sum();
    for (Column column : table.columns()) {
      out.open("col", "class", "w" + share(column.width(), all));
    }
    out.close("colgroup").open("thead").open("tr");
    for (Column column : table.columns()) {
      out.element("th", column.title(), "scope", "col", "class", kind(column));
    }
    out.close("tr").close("thead").open("tbody").line();
    boolean began = false;
    for (Row row : table.rows()) {
      switch (row) {
        case Row.Group(var title) -> {
          if (began) {
            out.close("tbody").open("tbody");
          }
          String columns = String.valueOf(table.columns().size());
          out.open("tr").element("th", title, "scope", "rowgroup", "colspan", columns).close("tr");
        }
        case Row.Cells cells -> row(table, cells);
      }
      began = true;
      out.line();
    }
    out.close("tbody").close("table").close("div").line();
  }

  /// In steps of four from 4 to 96: what the style sheet has classes for.
  private static int share(double width, double all) {
    return Math.clamp(Math.round(width / all * 25), 1, 24) * 4;
  }

  private static String kind(Column column) {
    return switch (column.kind()) {
      case WORDS -> "";
      case NUMBER -> "right";
    };
  }

  private void row(Block.Table table, Row.Cells row) {
    out.open("tr", "id", HtmlOut.id(row.anchor()), "class", row.strong() ? "strong" : "");
    for (int i = 0; i < table.columns().size(); i++) {
      Cell cell = i < row.cells().size() ? row.cells().get(i) : Cell.of("");
      cell(cell, i == 0, kind(table.columns().get(i)));
    }
    out.close("tr");
  }

  private void cell(Cell cell, boolean first, String kind) {
    switch (cell) {
      case Cell.Written(var line) -> {
        String element = first ? "th" : "td";
        out.open(element, "scope", first ? "row" : "", "class", kind);
        words.words(line.isEmpty() ? RichText.of("–") : line);
        out.close(element);
      }
      case Cell.Said(var document) -> {
        out.open("td", "class", kind);
        prose.said(document);
        out.close("td");
      }
    }
  }
}
