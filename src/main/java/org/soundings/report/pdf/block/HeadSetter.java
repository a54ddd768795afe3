package org.soundings.report.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.Run;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.Symbols;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.Strips;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;
import org.soundings.report.picture.RasterPicture;

/// Sets titles: of the cover, of sections, of parts, of threats and answers.
final class HeadSetter {

  /// On the cover, in points.
  private static final float HIGHEST_LOGO = 49;

  private static final float WIDEST_LOGO = 220;

  private final Tokens tokens;
  private final Grid grid;
  private final RunMaker runs;
  private final TextSetter text;
  private final Symbols symbols;
  private final Brand brand;

  HeadSetter(
      Tokens tokens, Grid grid, RunMaker runs, TextSetter text, Symbols symbols, Brand brand) {
    this.tokens = tokens;
    this.grid = grid;
    this.runs = runs;
    this.text = text;
    this.symbols = symbols;
    this.brand = brand;
  }

  List<Flow> cover(Block.CoverTitle title, TagNode parent) {
    var flows = new ArrayList<Flow>();
    float above = 77;
    if (brand.logo().isPresent()) {
      Strip logo = logo(brand.logo().get(), parent);
      flows.add(logo);
      above -= logo.height() - 7;
    }
    String maker = brand.name().isEmpty() ? "Soundings" : brand.name();
    flows.addAll(wide(maker, "h3", parent.add(Role.P)).stream().map(Strip::keepingNext).toList());
    flows.add(Strip.empty(above));
    flows.addAll(wide(title.title(), "cover-title", parent.add(Role.H1)));
    flows.add(Strip.empty(7));
    if (!title.subtitle().isBlank()) {
      flows.addAll(wide(title.subtitle(), "cover-subtitle", parent.add(Role.P)));
    }
    flows.add(Strip.empty(63));
    return flows;
  }

  private Strip logo(RasterPicture logo, TagNode parent) {
    TagNode tag = parent.add(Role.FIGURE).withAlternative(logo.alternative());
    float width = logo.widthAt(HIGHEST_LOGO, WIDEST_LOGO);
    float height = logo.heightAt(width);
    var picture = new PageMark.Picture(grid.left(), 0, width, height, logo, tag);
    return BlockSetter.figure(height + 7, List.of(picture), tag);
  }

  List<Flow> section(Section section, TagNode parent) {
    String bookmark = section.label();
    return numbered("h1", "h1-number", section.number(), section.title(), parent.add(Role.H1), 0)
        .stream()
        .map(flow -> anchoredFirst(flow, section.anchor(), bookmark, 1))
        .toList();
  }

  private Flow anchoredFirst(Flow flow, String name, String bookmark, int level) {
    return flow instanceof Strip strip ? BlockSetter.anchored(strip, name, bookmark, level) : flow;
  }

  List<Flow> heading(Block.Heading heading, TagNode parent) {
    String bookmark = (heading.number() + " " + heading.title()).strip();
    List<Flow> flows =
        switch (heading.level()) {
          case 1 ->
              numbered(
                  "h1", "h1-number", heading.number(), heading.title(), parent.add(Role.H2), 28);
          case 2 ->
              heading.number().isEmpty()
                  ? headline(heading.title(), "h2", parent.add(Role.H2), 21, 2)
                  : numbered(
                      "h2",
                      "h2-number",
                      heading.number(),
                      heading.title(),
                      parent.add(Role.H2),
                      21);
          default -> headline(heading.title(), "h3", parent.add(Role.H3), 12, 0);
        };
    return flows.stream().map(flow -> anchoredFirst(flow, heading.anchor(), bookmark, 2)).toList();
  }

  /// A title in the text column with its number in the label column.
  private List<Flow> numbered(
      String typeName, String numberType, String number, String title, TagNode tag, float gap) {
    Type type = tokens.type(typeName);
    Type numbers = tokens.type(numberType);
    var columns = new ArrayList<List<Strip>>();
    if (!number.isEmpty()) {
      var run =
          RunMaker.plain(number + " ", TextStyle.of(numbers, tokens.accent), tag.add(Role.SPAN));
      columns.add(text.paragraph(run, numbers, grid.left(), Grid.LABEL));
    }
    TagNode titleTag = number.isEmpty() ? tag : tag.add(Role.SPAN);
    var run = RunMaker.plain(title, TextStyle.of(type, tokens.ink), titleTag);
    columns.add(text.paragraph(run, type, grid.textX(), grid.textWidth()));
    return List.of(Strips.joined(columns, 0, 4).keepingNext().withGap(gap));
  }

  private List<Flow> headline(String title, String typeName, TagNode tag, float gap, float below) {
    Type type = tokens.type(typeName);
    var run = RunMaker.plain(title, TextStyle.of(type, tokens.ink), tag);
    var strips = text.paragraph(run, type, grid.left(), grid.width());
    return List.of(Strips.joined(List.of(strips), 0, below).keepingNext().withGap(gap));
  }

  List<Flow> threat(Block.ThreatHead head, TagNode parent) {
    TagNode heading = parent.add(Role.H2);
    Type title = tokens.type("h2");
    Type side = tokens.type("side");
    var marks = new ArrayList<PageMark>();
    marks.add(PageMark.rule(grid.left(), grid.right(), 1.25f, 2.5f, tokens.fill(head.level())));
    marks.addAll(
        symbols.level(head.level(), grid.left(), 12, 28, 16, heading.add(Role.SPAN), false));
    TextStyle titleStyle = TextStyle.of(title, tokens.ink);
    // With spaces, because a screen reader reads level, label and title as one text.
    var label = RunMaker.plain(" " + head.label() + " ", titleStyle, heading.add(Role.SPAN));
    float labelX = grid.left() + 36;
    float space = text.width(RunMaker.plain(" ", titleStyle, heading));
    marks.addAll(line(label, labelX - space, 11 + title.baseline()));
    var columns = new ArrayList<List<Strip>>();
    var titleRun = RunMaker.plain(head.title(), titleStyle, heading.add(Role.SPAN));
    var body = new ArrayList<>(text.paragraph(titleRun, title, grid.textX(), grid.textWidth()));
    var now = RunMaker.plain(head.now(), TextStyle.of(side, tokens.ink), parent.add(Role.P));
    marks.addAll(line(now, labelX, 26 + side.baseline()));
    TextStyle quiet = TextStyle.of(side, tokens.quiet);
    body.addAll(
        text.paragraph(
            runs.words(head.facts(), parent.add(Role.P), quiet),
            side,
            grid.textX(),
            grid.textWidth()));
    columns.add(body);
    Strip strip = Strips.joined(columns, 11, 3).with(marks);
    strip = strip.withHeight(Math.max(strip.height(), 43)).keepingNext().withGap(21);
    return List.of(
        BlockSetter.anchored(strip, head.anchor(), head.label() + " " + head.title(), 2));
  }

  List<Flow> answer(Block.AnswerHead head, TagNode parent) {
    Type title = tokens.type("h2");
    Type body = tokens.type("body");
    TagNode heading = parent.add(Role.H3);
    var titleRun = RunMaker.plain(head.title(), TextStyle.of(title, tokens.ink), heading);
    var right = new ArrayList<>(text.paragraph(titleRun, title, grid.textX(), grid.textWidth()));
    var question =
        RunMaker.plain(head.question(), TextStyle.of(body, tokens.ink), parent.add(Role.P));
    right.addAll(text.paragraph(question, body, grid.textX(), grid.textWidth()));
    var left = new ArrayList<Strip>();
    Type strong = tokens.type("small-strong");
    left.addAll(
        text.paragraph(
            RunMaker.plain(
                "Q\u00A0" + head.id(), TextStyle.of(strong, tokens.ink), parent.add(Role.P)),
            strong,
            grid.left(),
            Grid.LABEL));
    Type small = tokens.type("small");
    for (RichText note : head.notes()) {
      left.addAll(
          text.paragraph(
              runs.words(note, parent.add(Role.P), TextStyle.of(small, tokens.quiet)),
              small,
              grid.left(),
              Grid.LABEL));
    }
    Strip strip =
        Strips.joined(List.of(left, right), 9, 2)
            .with(PageMark.rule(grid.left(), grid.right(), 0.5f, 1, tokens.ink))
            .keepingNext()
            .withGap(14);
    return List.of(BlockSetter.anchored(strip, head.anchor(), head.title(), 3));
  }

  private List<PageMark> line(List<Run> words, float x, float baseline) {
    return text.line(words, x, baseline, 0, TextSetter.Align.START);
  }

  private List<Strip> wide(String words, String typeName, TagNode tag) {
    Type type = tokens.type(typeName);
    return text.paragraph(
        RunMaker.plain(words, TextStyle.of(type, tokens.ink), tag),
        type,
        grid.left(),
        grid.width());
  }
}
