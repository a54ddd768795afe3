package org.soundings.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.RichText;
import org.soundings.report.Section;

/// The contents of a report as a list of links.
final class ContentsMarkdown {

  private ContentsMarkdown() {}

  static List<String> lines(Report report, WordsMarkdown words) {
    var list = new ArrayList<String>();
    for (Section section : report.sections()) {
      list.add("- " + entry(words, section.anchor(), section.number(), section.title()));
      for (Block block : section.blocks()) {
        if (block instanceof Block.Heading heading && !heading.anchor().isEmpty()) {
          list.add("  - " + entry(words, heading.anchor(), heading.number(), heading.title()));
        }
      }
    }
    return list;
  }

  private static String entry(WordsMarkdown words, String anchor, String number, String title) {
    return words.cell(RichText.NONE.to((number + " " + title).strip(), anchor));
  }
}
