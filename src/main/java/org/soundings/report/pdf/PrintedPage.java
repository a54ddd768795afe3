package org.soundings.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.pdf.page.Page;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.PageMarks;
import org.soundings.report.pdf.page.TagNode;

/// A finished page for display outside the file. Its content is computed on demand, because usually
/// only one page of many is displayed.
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

  /// Number and title of its section.
  public String section() {
    return page.section().label();
  }

  /// Its marks in painting order, with y from the upper edge.
  public List<PageMark> marks() {
    var marks = new ArrayList<PageMark>();
    for (Page.Placed placed : page.placed()) {
      placed.marks().forEach(mark -> marks.add(PageMarks.moved(mark, 0, placed.y())));
    }
    marks.addAll(furniture);
    return marks;
  }

  /// Its text, one line for each part, for alternative texts.
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
