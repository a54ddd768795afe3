package org.soundings.report.word;

import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;

/// The contents with links and page numbers.
///
/// The page numbers are fields with no stored result, because only the program that opens the
/// document knows them. LibreOffice fills them at once, and Word when it prints, exports or updates
/// fields (F9). In a "TOC" field, LibreOffice would show the stored result instead. The setting
/// that makes Word update fields at once makes it ask about other files first, which worries
/// people.
record WordContents(WordOut out, WordInlines words) {

  void write(List<Section> sections) {
    sections.forEach(this::entries);
  }

  private void entries(Section section) {
    if (section.kind() != Section.Kind.COVER) {
      entry("TOC1", section.number(), section.title(), section.anchor());
    }
    for (Block block : section.blocks()) {
      if (block instanceof Block.Heading heading && !heading.anchor().isEmpty()) {
        entry("TOC2", heading.number(), heading.title(), heading.anchor());
      }
    }
  }

  private void entry(String style, String number, String title, String anchor) {
    out.open(style);
    words.write(RichText.NONE.to((number + " " + title).strip(), anchor));
    out.tab();
    out.pageOf(anchor);
    out.close();
  }
}
