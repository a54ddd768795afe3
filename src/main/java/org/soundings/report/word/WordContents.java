package org.soundings.report.word;

import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;

/// A table of contents that Word can update (F9), with its current content.
record WordContents(WordOut out, WordInlines words) {

  void write(List<Section> sections) {
    out.open("Note");
    field("begin");
    out.xml()
        .open("w:r")
        .element("w:instrText", " TOC \\o \"1-2\" \\h \\z ", "xml:space", "preserve")
        .close("w:r");
    field("separate");
    out.close();
    sections.forEach(this::entries);
    out.open("Note");
    field("end");
    out.close();
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

  private void field(String part) {
    out.xml().open("w:r").empty("w:fldChar", "w:fldCharType", part).close("w:r");
  }

  private void entry(String style, String number, String title, String anchor) {
    out.open(style);
    words.write(RichText.NONE.to((number + " " + title).strip(), anchor));
    out.close();
  }
}
