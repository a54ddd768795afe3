package org.soundings.report.html;

import java.util.List;
import java.util.Optional;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.Section;

/// The table of contents, with the named places within sections.
final class ContentsHtml {

  private final Report report;

  ContentsHtml(Report report) {
    this.report = report;
  }

  void write(HtmlOut out, String kind) {
    out.open("ul", "class", kind).line();
    for (Section section : report.sections()) {
      out.open("li");
      entry(out, section.anchor(), section.number(), section.title());
      List<Block.Heading> parts =
          section.blocks().stream().flatMap(block -> part(block).stream()).toList();
      if (!parts.isEmpty()) {
        out.open("ul");
        for (Block.Heading part : parts) {
          out.open("li");
          entry(out, part.anchor(), part.number(), part.title());
          out.close("li");
        }
        out.close("ul");
      }
      out.close("li").line();
    }
    out.close("ul").line();
  }

  private static Optional<Block.Heading> part(Block block) {
    return block instanceof Block.Heading heading && !heading.anchor().isEmpty()
        ? Optional.of(heading)
        : Optional.empty();
  }

  private static void entry(HtmlOut out, String anchor, String number, String title) {
    out.open("a", "href", "#" + HtmlOut.id(anchor));
    if (!number.isEmpty()) {
      out.element("span", number, "class", "number").text(" ");
    }
    out.text(title).close("a");
  }
}
