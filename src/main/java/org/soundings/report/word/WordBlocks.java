package org.soundings.report.word;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.assessment.decision.Level;
import org.soundings.markdown.Document;
import org.soundings.markdown.Markdown;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.FigureTable;
import org.soundings.report.Inline;
import org.soundings.report.Inline.Tone;
import org.soundings.report.Report;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.word.WordOut.Look;

/// Writes sections and blocks.
final class WordBlocks {

  /// The width of labels, in twentieths of a point: as in the style "Labelled".
  private static final int LABEL = 1900;

  private final Report report;
  private final WordOut out;
  private final WordProse prose;
  private int figures;
  private int width = WordTable.PAGE;

  WordBlocks(Report report, WordOut out) {
    this.report = report;
    this.out = out;
    prose = new WordProse(out);
  }

  void section(Section section) {
    width = section.kind() == Section.Kind.WIDE ? WordTable.WIDE : WordTable.PAGE;
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
      case Block.CoverTitle(var title, var subtitle) -> {
        brand();
        line("Title", RichText.of(title));
        if (!subtitle.isBlank()) {
          line("Subtitle", RichText.of(subtitle));
        }
      }
      case Block.Heading(int level, var number, var title, var anchor) ->
          heading(level < 3 ? "Heading2" : "Heading3", number, title, anchor);
      case Block.Statement(var words) -> line("Statement", words);
      case Block.Paragraph(var words) -> line("Normal", words);
      case Block.Fine(var words) -> line("Fine", words);
      case Block.Note(var words) -> line("Note", words);
      case Block.Prose(var document) -> prose.said(document);
      case Block.Labelled labelled -> labelled(labelled);
      case Block.Table table -> table(table, "", "");
      case Block.Lanes(var lanes) -> lanes(lanes);
      case Block.ThreatHead head -> threat(head);
      case Block.AnswerHead head -> answer(head);
      case Block.Figure figure -> figure(figure);
      case Block.Contents _ -> contents();
    }
  }

  /// What stands above the title.
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
      out.run(number + "\u2002", Look.PLAIN.inStyle("Number"));
    }
    out.run(title, Look.PLAIN);
    out.close();
  }

  private void line(String style, RichText words) {
    out.open(style);
    words(words);
    out.close();
  }

  private void labelled(Block.Labelled labelled) {
    out.open("Labelled");
    words(labelled.label(), true);
    List<Block> rest = labelled.body();
    if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph(var first)) {
      out.tab();
      words(first);
      rest = rest.subList(1, rest.size());
    }
    out.close();
    for (Block block : rest) {
      if (block instanceof Block.Prose(var document)) {
        prose.said(document, LABEL);
      } else {
        block(block);
      }
    }
  }

  private void lanes(List<Block.Lane> lanes) {
    int each = width / Math.max(1, lanes.size());
    var table = new WordTable(out, lanes.stream().map(_ -> each).toList(), "", "");
    table.open();
    table.openRow(true);
    for (int i = 0; i < lanes.size(); i++) {
      table.openCell(i, 1);
      line("TableHead", RichText.of(lanes.get(i).role()));
      table.closeCell();
    }
    table.closeRow();
    table.openRow(false);
    for (int i = 0; i < lanes.size(); i++) {
      table.openCell(i, 1);
      said(lanes.get(i).document(), tr("Nothing said."));
      table.closeCell();
    }
    table.closeRow();
    table.close();
  }

  /// What was typed in a cell; a cell ends with a paragraph.
  private void said(Document document, String nothing) {
    prose.said(document);
    if (document.isEmpty()) {
      line("TableText", RichText.quietly(nothing));
    } else if (document.blocks().getLast() instanceof org.soundings.markdown.MarkdownBlock.Table) {
      line("AfterTable", RichText.NONE);
    }
  }

  private void threat(Block.ThreatHead head) {
    out.anchor(head.anchor());
    out.open("Heading2");
    level(head.level());
    out.run(" " + head.label() + "\u2002" + head.title(), Look.PLAIN);
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

  private void figure(Block.Figure figure) {
    boolean numbered = figure.data().isNumbered();
    String title = (numbered ? tr("Figure %s. ", ++figures) : "") + figure.title() + ".";
    line("Caption", RichText.strongly(title).and(" ").and(figure.caption()));
    table(FigureTable.of(figure.data()), title, figure.data().alternative());
  }

  /// A list of contents that Word brings up to date when asked (F9), with what it says now.
  private void contents() {
    var entries = new ArrayList<Runnable>();
    for (Section section : report.sections()) {
      if (section.kind() != Section.Kind.COVER) {
        entries.add(() -> entry("TOC1", section.number(), section.title(), section.anchor()));
      }
      for (Block block : section.blocks()) {
        if (block instanceof Block.Heading heading && !heading.anchor().isEmpty()) {
          entries.add(() -> entry("TOC2", heading.number(), heading.title(), heading.anchor()));
        }
      }
    }
    out.open("Note");
    field("begin");
    out.xml()
        .open("w:r")
        .element("w:instrText", " TOC \\o \"1-2\" \\h \\z ", "xml:space", "preserve")
        .close("w:r");
    field("separate");
    out.close();
    entries.forEach(Runnable::run);
    out.open("Note");
    field("end");
    out.close();
  }

  private void field(String part) {
    out.xml().open("w:r").empty("w:fldChar", "w:fldCharType", part).close("w:r");
  }

  private void entry(String style, String number, String title, String anchor) {
    line(style, RichText.NONE.to((number + " " + title).strip(), anchor));
  }

  // Tables.

  private void table(Block.Table table, String title, String description) {
    double all = table.columns().stream().mapToDouble(Column::width).sum();
    var widths =
        table.columns().stream()
            .map(column -> (int) Math.max(300, Math.round(column.width() / all * width)))
            .toList();
    var written = new WordTable(out, widths, title, description);
    written.open();
    written.openRow(true);
    for (int i = 0; i < table.columns().size(); i++) {
      written.openCell(i, 1);
      line("TableHead" + side(table.columns().get(i)), RichText.of(table.columns().get(i).title()));
      written.closeCell();
    }
    written.closeRow();
    for (Row row : table.rows()) {
      written.openRow(false);
      switch (row) {
        case Row.Group(var group) -> {
          written.openCell(0, table.columns().size());
          line("TableHead", RichText.of(group));
          written.closeCell();
        }
        case Row.Cells cells -> {
          out.anchor(cells.anchor());
          for (int i = 0; i < table.columns().size(); i++) {
            written.openCell(i, 1);
            cell(
                i < cells.cells().size() ? cells.cells().get(i) : Cell.of(""),
                table.columns().get(i));
            written.closeCell();
          }
        }
      }
      written.closeRow();
    }
    written.close();
  }

  private void cell(Cell cell, Column column) {
    switch (cell) {
      case Cell.Written(var words) ->
          line("TableText" + side(column), words.isEmpty() ? RichText.of("–") : words);
      case Cell.Said(var document) -> said(document, "–");
    }
  }

  private static String side(Column column) {
    return switch (column.kind()) {
      case WORDS -> "";
      case NUMBER -> "Right";
    };
  }

  // Words.

  private void words(RichText words) {
    words(words, false);
  }

  /// @param inOneLine whether line ends become spaces
  private void words(RichText words, boolean inOneLine) {
    for (Inline inline : words.inlines()) {
      inline(inline, inOneLine);
    }
  }

  private void inline(Inline inline, boolean inOneLine) {
    switch (inline) {
      case Inline.Text(var text, var tone) -> out.run(oneLine(text), look(tone));
      case Inline.Reference(var text, var anchor, var _) -> {
        boolean known = out.openInside(anchor);
        out.run(oneLine(text), known ? Look.PLAIN.inStyle("Hyperlink") : Look.PLAIN);
        if (known) {
          out.closeLink();
        }
      }
      case Inline.WebLink(var text, var address) -> {
        if (Markdown.leadsSomewhere(address)) {
          out.openOutside(address);
          out.run(text, Look.PLAIN.inStyle("Hyperlink"));
          out.closeLink();
        } else {
          out.run(text.equals(address) ? text : text + " (" + address + ")", Look.PLAIN);
        }
      }
      case Inline.LevelMark(var level) -> level(level);
      case Inline.StandingMark(var standing) ->
          out.run(boxes(standing) + "\u00A0", Look.PLAIN.inStyle("Number"));
      case Inline.DepthMark(var depth) -> out.run(sign(depth), Look.PLAIN.inStyle("Number"));
      case Inline.Hash(var digest) -> out.run(digest.hex(), Look.PLAIN.inStyle("CodeWords"));
      case Inline.LineBreak _ -> {
        if (inOneLine) {
          out.run(" ", Look.PLAIN);
        } else {
          out.lineBreak();
        }
      }
    }
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }

  private static Look look(Tone tone) {
    return switch (tone) {
      case PLAIN -> Look.PLAIN;
      case STRONG -> Look.PLAIN.strong();
      case QUIET -> Look.PLAIN.inStyle("Quiet");
      case CODE -> Look.PLAIN.inStyle("CodeWords");
    };
  }

  private void level(Level level) {
    BrandPalette palette = report.brand().palette();
    String fill = BrandWord.word(palette.fill(level));
    String letter = BrandWord.word(palette.letter(level));
    out.run("\u00A0" + level.letter() + "\u00A0", Look.PLAIN.strong().on(fill, letter));
  }

  private static String boxes(Standing standing) {
    return switch (standing) {
      case HOLDS -> "■■■";
      case MOSTLY_HOLDS -> "■■□";
      case WEAK -> "■□□";
      case MISSING -> "□□□";
    };
  }

  private static String sign(Depth depth) {
    return switch (depth) {
      case SHOWN -> "●";
      case CONTRADICTED -> "×";
      case IN_WORDS -> "◐";
      case NOT_KNOWN -> "?";
      case LATER -> "…";
      case OPEN -> "○";
      case NOT_APPLYING -> "–";
    };
  }
}
