package org.soundings.report.pdf;

import java.util.ArrayList;
import java.util.List;

/// A page as it stands in the file, for those who draw it elsewhere.
///
/// @param width in points
/// @param height in points
/// @param section number and title of the section that it belongs to
/// @param marks all that is on it, y from the upper edge, in the order in which it is painted
/// @param text what it says, for those who cannot see it
public record PrintedPage(
    float width, float height, String section, List<Mark> marks, String text) {

  public PrintedPage {
    marks = List.copyOf(marks);
  }

  static PrintedPage of(Page page, List<Mark> furniture) {
    var marks = new ArrayList<>(page.marks());
    marks.addAll(furniture);
    return new PrintedPage(
        page.grid().pageWidth(),
        page.grid().pageHeight(),
        page.section().label(),
        marks,
        text(page.marks()));
  }

  /// The distance that is added between letters of a size.
  public static float tracking(float size) {
    return Look.tracking(size);
  }

  private static String text(List<Mark> marks) {
    var text = new StringBuilder();
    TagNode last = null;
    for (Mark mark : marks) {
      if (!(mark instanceof Mark.Letters letters)
          || letters.tag() == null
          || letters.spoken().equals(Mark.CONTINUED)) {
        continue;
      }
      text.append(text.isEmpty() ? "" : letters.tag() == last ? " " : "\n");
      text.append(letters.spoken().isEmpty() ? letters.shown() : letters.spoken());
      last = letters.tag();
    }
    return text.toString().replaceAll(" {2,}", " ");
  }
}
