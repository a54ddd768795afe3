package org.soundings.report.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Section;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.LayoutPasses;
import org.soundings.report.pdf.line.Run;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.line.TextSetter.Align;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.Link;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets the list of sections with their pages.
final class ContentsSetter {

  private final Tokens tokens;
  private final Grid grid;
  private final TextSetter text;

  /// The height of one line. The table of contents and the legend fit on one page.
  private static final int HEIGHT = 17;

  private final List<Section> sections;
  private final LayoutPasses passes;

  ContentsSetter(
      Tokens tokens, Grid grid, TextSetter text, List<Section> sections, LayoutPasses passes) {
    this.tokens = tokens;
    this.grid = grid;
    this.text = text;
    this.sections = List.copyOf(sections);
    this.passes = passes;
  }

  List<Flow> contents(TagNode parent) {
    TagNode tag = parent.add(Role.CONTENTS);
    var flows = new ArrayList<Flow>();
    for (Section section : sections) {
      if (!section.number().isEmpty()) {
        flows.add(line(section, tag.add(Role.CONTENTS_ITEM)));
      }
    }
    if (!flows.isEmpty()) {
      PageMark first = PageMark.rule(grid.textX(), grid.right(), 0, 1, tokens.ink);
      flows.set(0, ((Strip) flows.getFirst()).with(first).withGap(14));
    }
    return flows;
  }

  private Strip line(Section section, TagNode item) {
    Type type = tokens.type("body");
    TextStyle style = TextStyle.of(type, tokens.ink);
    TagNode tag = item.add(Role.LINK);
    var link = new Link.Inside(section.anchor(), tag);
    float baseline = 2 + type.baseline();
    var marks = new ArrayList<PageMark>();
    marks.addAll(
        part(
            section.number() + " ",
            style.in(tokens.accent),
            link,
            grid.textX(),
            baseline,
            Align.START));
    marks.addAll(
        part(section.title() + " ", style, link, grid.textX() + 32, baseline, Align.START));
    String page = passes.page(section.anchor());
    marks.addAll(part(page, style, link, grid.right(), baseline, Align.END));
    marks.add(PageMark.rule(grid.textX(), grid.right(), HEIGHT, 0.35f, tokens.hair));
    return Strip.of(HEIGHT, marks);
  }

  private List<PageMark> part(
      String words, TextStyle style, Link.Inside link, float x, float baseline, Align align) {
    List<Run> run = List.of(new Run.Letters(words, style, link, link.tag().add(Role.SPAN)));
    return text.line(run, x, baseline, 0, align);
  }
}
