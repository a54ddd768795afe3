package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Set;
import org.soundings.report.Block;
import org.soundings.report.FigureTable;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.brand.Brand;
import org.soundings.report.picture.RasterPicture;

/// Writes the blocks of a report.
final class BlockHtml {

  /// In CSS pixels.
  private static final float HIGHEST_PICTURE = 220;

  private static final float WIDEST_PICTURE = 400;

  private final HtmlOut out;
  private final HtmlOutline outline = new HtmlOutline();
  private final WordsHtml words;
  private final ProseHtml prose;
  private final FigureHtml figures;
  private final TableHtml tables;
  private final ContentsHtml contents;
  private final Brand brand;

  BlockHtml(HtmlOut out, Set<String> anchors, ContentsHtml contents, Brand brand) {
    this.out = out;
    this.contents = contents;
    this.brand = brand;
    words = new WordsHtml(out, anchors);
    prose = new ProseHtml(out, outline);
    figures = new FigureHtml(out);
    tables = new TableHtml(out, words, prose);
  }

  void section(Section section) {
    boolean cover = section.kind() == Section.Kind.COVER;
    String kind =
        switch (section.kind()) {
          case COVER -> "cover";
          case CHAPTER, PAGE -> "chapter";
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
      case Block.Table table -> tables.write(table);
      case Block.Perspectives(var perspectives) -> perspectives(perspectives);
      case Block.ThreatHead head -> threat(head);
      case Block.AnswerHead head -> answer(head);
      case Block.Figure figure -> figure(figure);
      case Block.Picture picture -> picture(picture);
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

  private void perspectives(List<Block.Perspective> perspectives) {
    out.open("dl", "class", "perspectives");
    for (Block.Perspective perspective : perspectives) {
      out.open("div").element("dt", perspective.role()).open("dd");
      if (perspective.document().isEmpty()) {
        out.element("p", tr("No entry."), "class", "quiet");
      } else {
        prose.said(perspective.document());
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

  private void picture(Block.Picture block) {
    out.open("figure", "class", "thumbnail");
    RasterPicture picture = block.picture();
    float wide = Math.min(picture.width(), picture.widthAt(HIGHEST_PICTURE, WIDEST_PICTURE));
    BrandHtml.picture(picture, picture.alternative(), picture.heightAt(wide), out);
    out.open("figcaption");
    words.words(block.caption());
    out.close("figcaption").close("figure").line();
  }

  private void figure(Block.Figure figure) {
    out.open("figure");
    figures.draw(figure);
    out.open("figcaption").element("strong", figures.label(figure)).text(" ");
    words.words(figure.caption());
    out.close("figcaption");
    out.open("details").element("summary", tr("Figure as table"));
    tables.write(FigureTable.of(figure.data()));
    out.close("details").close("figure").line();
  }
}
