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

/// Sets one section, pass after pass. Sections that are set at the same time share only the fonts.
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
    grid = tokens.grid(report.identity().paper());
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

  /// Begins a pass.
  ///
  /// @param figuresBefore the number of figures in the previous sections
  /// @param newTag the parent of its structure elements
  void begin(PageNumbers known, int figuresBefore, TagNode newTag) {
    passes.begin(known, figuresBefore);
    tag = newTag;
  }

  /// The flows to be placed on pages, with the numbers known in this pass.
  List<Flow> flows() {
    return blocks.section(section, tag);
  }

  /// The number of its figures, after it is set.
  int figures() {
    return passes.figures();
  }
}
