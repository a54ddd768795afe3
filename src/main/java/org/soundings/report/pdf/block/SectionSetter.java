package org.soundings.report.pdf.block;

import java.util.List;
import org.soundings.base.Progress;
import org.soundings.report.Report;
import org.soundings.report.Section;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.line.LayoutPasses;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.Symbols;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.PageNumbers;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets one section, round after round. Sections that are set at once share only the fonts.
final class SectionSetter {

  private final Section section;
  private final Grid grid;
  private final LayoutPasses passes;
  private final BlockSetter blocks;
  private TagNode tag = TagNode.root();

  SectionSetter(Section section, Report report, Tokens tokens, FontFaces fonts, Progress progress) {
    this.section = section;
    passes = new LayoutPasses(progress);
    var symbols = new Symbols(tokens, fonts);
    grid = tokens.grid(report.identity().paper(), section.kind() == Section.Kind.WIDE);
    blocks =
        new BlockSetter(
            tokens,
            grid,
            new RunMaker(tokens, passes, symbols),
            new TextSetter(fonts),
            symbols,
            report,
            passes);
  }

  Section section() {
    return section;
  }

  Grid grid() {
    return grid;
  }

  /// Begins a round.
  ///
  /// @param figuresBefore how many figures stand in the sections before
  /// @param newTag where its elements of the structure are added
  void begin(PageNumbers known, int figuresBefore, TagNode newTag) {
    passes.begin(known, figuresBefore);
    tag = newTag;
  }

  /// What is put on pages, with what is known in this round.
  List<Flow> flows() {
    return blocks.section(section, tag);
  }

  /// How many figures it has, once it is set.
  int figures() {
    return passes.figures();
  }
}
