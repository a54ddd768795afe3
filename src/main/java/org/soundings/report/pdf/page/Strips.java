package org.soundings.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.report.pdf.page.Flow.Anchor;
import org.soundings.report.pdf.page.Flow.Columns;
import org.soundings.report.pdf.page.Flow.Strip;

/// Measures and joins strips below each other.
public final class Strips {

  private Strips() {}

  public static float height(List<Strip> strips) {
    float height = 0;
    for (int i = 0; i < strips.size(); i++) {
      height += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).gap());
    }
    return height;
  }

  /// The height of the strips that must be together at the beginning.
  static float first(List<Strip> strips) {
    float height = 0;
    for (int i = 0; i < strips.size(); i++) {
      height += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).gap());
      if (!strips.get(i).keepsNext()) {
        break;
      }
    }
    return height;
  }

  /// How many strips, from one on, fit into a height without splitting what stays together.
  static int fitting(List<Strip> strips, int from, float room) {
    float height = 0;
    int fits = 0;
    for (int i = from; i < strips.size(); i++) {
      height += strips.get(i).height() + (i == from ? 0 : strips.get(i).gap());
      if (height > room + 0.01f) {
        break;
      }
      if (!strips.get(i).keepsNext() || i == strips.size() - 1) {
        fits = i - from + 1;
      }
    }
    return fits;
  }

  /// One strip made of columns next to each other.
  public static Strip joined(List<List<Strip>> columns, float above, float below) {
    float height = (float) columns.stream().mapToDouble(Strips::height).max().orElse(0);
    var marks = new ArrayList<PageMark>();
    var anchors = new ArrayList<Anchor>();
    for (List<Strip> column : columns) {
      float y = above;
      for (int i = 0; i < column.size(); i++) {
        Strip strip = column.get(i);
        y += i == 0 ? 0 : strip.gap();
        for (PageMark mark : strip.marks()) {
          marks.add(PageMarks.moved(mark, 0, y));
        }
        anchors.addAll(strip.anchors());
        y += strip.height();
      }
    }
    return new Strip(
        0, above + height + below, false, marks, anchors, Optional.empty(), Optional.empty());
  }

  /// Columns that stay together if they are low, and may be split if they are high.
  public static Flow beside(List<List<Strip>> columns, float highest) {
    float height = (float) columns.stream().mapToDouble(Strips::height).max().orElse(0);
    return height <= highest
        ? joined(columns, 0, 0)
        : new Columns(0, false, columns, List.of(), Optional.empty());
  }
}
