package org.soundings.report.pdf.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.LayoutPasses;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.Symbols;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Flow.Anchor;
import org.soundings.report.pdf.page.Flow.Columns;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.KeepTogether;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.Strips;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets the blocks of one section.
final class BlockSetter {

  /// The maximum height of a label row or an answer's perspectives that is never split.
  private static final float HIGHEST_WHOLE = 56;

  private final Tokens tokens;
  private final Grid grid;
  private final LayoutPasses passes;
  private final RunMaker runs;
  private final TextSetter text;
  private final ProseSetter prose;
  private final TableSetter tables;
  private final HeadSetter heads;
  private final PerspectiveSetter perspectives;
  private final FigureSetter figures;
  private final ContentsSetter contents;

  BlockSetter(
      Tokens tokens,
      Grid grid,
      RunMaker runs,
      TextSetter text,
      Symbols symbols,
      Report report,
      LayoutPasses passes) {
    this.tokens = tokens;
    this.grid = grid;
    this.passes = passes;
    this.runs = runs;
    this.text = text;
    prose = new ProseSetter(tokens, runs, text);
    tables = new TableSetter(tokens, grid, runs, text, prose, passes);
    heads = new HeadSetter(tokens, grid, runs, text, symbols, report.brand());
    perspectives = new PerspectiveSetter(tokens, grid, text, prose);
    figures = new FigureSetter(tokens, grid, runs, text, symbols, passes);
    contents = new ContentsSetter(tokens, grid, text, report.sections(), passes);
  }

  List<Flow> section(Section section, TagNode tag) {
    var flows = new ArrayList<Flow>();
    if (section.kind() != Section.Kind.COVER) {
      flows.addAll(heads.section(section, tag));
    }
    var together = new KeepTogether();
    List<Block> blocks = section.blocks();
    tables.align(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      var set = passes.flows(block, tag, () -> block(block, tag));
      flows.addAll(together.kept(block, set, i + 1 < blocks.size() ? blocks.get(i + 1) : null));
    }
    return flows;
  }

  private List<Flow> block(Block block, TagNode tag) {
    return switch (block) {
      case Block.CoverTitle title -> heads.cover(title, tag);
      case Block.Heading heading -> heads.heading(heading, tag);
      case Block.Statement(var words) -> statement(words, tag);
      case Block.Paragraph(var words) ->
          gapped(tokens.halfLine(), paragraph(words, tag.add(Role.P)));
      case Block.Fine(var words) -> gapped(tokens.halfLine(), fine(words, tag.add(Role.P)));
      case Block.Note(var words) -> gapped(tokens.halfLine(), note(words, tag.add(Role.P)));
      case Block.Prose(var document) ->
          gapped(
              tokens.halfLine(),
              prose.said(document, tag, tokens.type("body"), grid.textX(), grid.textWidth()));
      case Block.Labelled labelled -> List.of(labelled(labelled, tag));
      case Block.Table table -> gapped(9, tables.table(table, tag));
      case Block.Perspectives blockPerspectives ->
          perspectives.perspectives(blockPerspectives.perspectives(), tag);
      case Block.ThreatHead head -> heads.threat(head, tag);
      case Block.AnswerHead head -> heads.answer(head, tag);
      case Block.Figure figure -> figures.figure(figure, tag);
      case Block.Picture picture -> figures.picture(picture, tag);
      case Block.Contents _ -> contents.contents(tag);
    };
  }

  private List<Flow> statement(RichText words, TagNode tag) {
    Type type = tokens.type("statement");
    var set = runs.words(words, tag.add(Role.P), TextStyle.of(type, tokens.ink));
    var strips = text.paragraph(set, type, grid.textX(), grid.textWidth());
    return gapped(2, strips.stream().map(Strip::keepingNext).toList());
  }

  private List<Strip> paragraph(RichText words, TagNode tag) {
    Type type = tokens.type("body");
    return text.paragraph(
        runs.words(words, tag, TextStyle.of(type, tokens.ink)),
        type,
        grid.textX(),
        grid.textWidth());
  }

  private List<Strip> fine(RichText words, TagNode tag) {
    Type type = tokens.type("small");
    return text.paragraph(
        runs.words(words, tag, TextStyle.of(type, tokens.ink)),
        type,
        grid.textX(),
        grid.textWidth());
  }

  private List<Strip> note(RichText words, TagNode tag) {
    Type type = tokens.type("small");
    return text.paragraph(
        runs.words(words, tag, TextStyle.of(type, tokens.quiet)), type, grid.left(), grid.width());
  }

  private Flow labelled(Block.Labelled labelled, TagNode parent) {
    TagNode tag = parent.add(Role.DIVISION);
    Type side = tokens.type("side");
    var label =
        text
            .paragraph(
                runs.words(labelled.label(), tag.add(Role.P), TextStyle.of(side, tokens.ink)),
                side,
                grid.left(),
                Grid.LABEL)
            .stream()
            .map(Strip::keepingNext)
            .toList();
    var body = new ArrayList<Strip>();
    for (Block block : labelled.body()) {
      for (Flow flow : block(block, tag)) {
        body.addAll(flow instanceof Strip strip ? List.of(strip) : stacked(flow));
      }
    }
    Flow flow = Strips.beside(List.of(label, body), HIGHEST_WHOLE);
    return withGap(flow, tokens.halfLine());
  }

  /// Columns inside a label row must not be split.
  private static List<Strip> stacked(Flow flow) {
    return switch (flow) {
      case Strip strip -> List.of(strip);
      case Columns columns -> List.of(Strips.joined(columns.columns(), 0, 0));
    };
  }

  static List<Flow> gapped(float gap, List<? extends Flow> flows) {
    var gapped = new ArrayList<Flow>(flows);
    if (!gapped.isEmpty()) {
      gapped.set(0, withGap(gapped.getFirst(), gap));
    }
    return gapped;
  }

  static Flow withGap(Flow flow, float gap) {
    return switch (flow) {
      case Strip strip -> strip.withGap(gap);
      case Columns columns ->
          new Columns(
              gap, columns.keepsNext(), columns.columns(), columns.anchors(), columns.repeated());
    };
  }

  static Strip anchored(Strip strip, String name, String bookmark, int level) {
    return name.isEmpty() ? strip : strip.with(new Anchor(name, bookmark, level));
  }

  static Strip figure(float height, List<PageMark> marks, TagNode tag) {
    return new Strip(0, height, true, marks, List.of(), Optional.of(tag), Optional.empty());
  }
}
