package org.soundings.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.pdf.page.Page;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.PageMarks;
import org.soundings.report.pdf.page.TagNode;

/// A page as it stands in the file, for those who draw it elsewhere. It is laid out when somebody
/// asks for what is on it, because mostly one page of many is looked at.
public final class PrintedPage {

  private final Page page;
  private final List<PageMark> furniture;

  PrintedPage(Page page, List<PageMark> furniture) {
    this.page = page;
    this.furniture = List.copyOf(furniture);
  }

  /// In points.
  public float width() {
    return page.grid().pageWidth();
  }

  /// In points.
  public float height() {
    return page.grid().pageHeight();
  }

  /// Number and title of the section that it belongs to.
  public String section() {
    return page.section().label();
  }

  /// All that is on it, y from the upper edge, in the order in which it is painted.
  public List<PageMark> marks() {
    var marks = new ArrayList<PageMark>();
    for (Page.Placed placed : page.placed()) {
      placed.marks().forEach(mark -> marks.add(PageMarks.moved(mark, 0, placed.y())));
    }
    marks.addAll(furniture);
    return marks;
  }

  /// What it says, for those who cannot see it; a line for each part.
  public String text() {
    var text = new StringBuilder();
    TagNode last = null;
    for (Page.Placed placed : page.placed()) {
      for (PageMark mark : placed.marks()) {
        if (mark instanceof PageMark.Letters letters
            && letters.tag() != null
            && !letters.spoken().equals(PageMark.CONTINUED)) {
          text.append(text.isEmpty() ? "" : letters.tag() == last ? " " : "\n");
          text.append(letters.spoken().isEmpty() ? letters.shown() : letters.spoken());
          last = letters.tag();
        }
      }
    }
    return text.toString().replaceAll(" {2,}", " ");
  }
}
