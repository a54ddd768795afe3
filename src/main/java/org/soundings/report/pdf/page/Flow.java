package org.soundings.report.pdf.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Content that is placed on pages from top to bottom.
public sealed interface Flow {

  /// The distance to the content above, omitted at the top of a page.
  float gap();

  /// Without the gap.
  float height();

  /// Whether the next flow must begin on the same page.
  boolean keepsNext();

  /// The height of the smallest part that may be alone on a page.
  float least();

  /// The strip that is repeated at the top of the page if this begins there.
  Optional<Strip> repeated();

  /// A name at a place.
  ///
  /// @param bookmark the title in the outline, or ""
  /// @param level in the outline, from 1
  record Anchor(String name, String bookmark, int level) {}

  /// A part that is never split.
  ///
  /// @param figure the element with the area of this strip
  record Strip(
      float gap,
      float height,
      boolean keepsNext,
      List<PageMark> marks,
      List<Anchor> anchors,
      Optional<TagNode> figure,
      Optional<Strip> repeated)
      implements Flow {

    public Strip {
      marks = List.copyOf(marks);
      anchors = List.copyOf(anchors);
    }

    public static Strip of(float height, List<PageMark> marks) {
      return new Strip(0, height, false, marks, List.of(), Optional.empty(), Optional.empty());
    }

    public static Strip empty(float height) {
      return of(height, List.of());
    }

    @Override
    public float least() {
      return height;
    }

    public Strip withGap(float newGap) {
      return new Strip(newGap, height, keepsNext, marks, anchors, figure, repeated);
    }

    public Strip withHeight(float newHeight) {
      return new Strip(gap, newHeight, keepsNext, marks, anchors, figure, repeated);
    }

    public Strip keepingNext() {
      return new Strip(gap, height, true, marks, anchors, figure, repeated);
    }

    public Strip with(PageMark more) {
      return with(List.of(more));
    }

    public Strip with(Collection<PageMark> more) {
      var all = new ArrayList<>(marks);
      all.addAll(more);
      return new Strip(gap, height, keepsNext, all, anchors, figure, repeated);
    }

    public Strip with(Anchor anchor) {
      var all = new ArrayList<>(anchors);
      all.add(anchor);
      return new Strip(gap, height, keepsNext, marks, all, figure, repeated);
    }

    public Strip repeating(Strip head) {
      return new Strip(gap, height, keepsNext, marks, anchors, figure, Optional.of(head));
    }
  }

  /// Columns next to each other, each of which may continue on the next page.
  record Columns(
      float gap,
      boolean keepsNext,
      List<List<Strip>> columns,
      List<Anchor> anchors,
      Optional<Strip> repeated)
      implements Flow {

    public Columns {
      columns = columns.stream().map(List::copyOf).toList();
      anchors = List.copyOf(anchors);
    }

    @Override
    public float height() {
      return (float) columns.stream().mapToDouble(Strips::height).max().orElse(0);
    }

    @Override
    public float least() {
      return (float) columns.stream().mapToDouble(Strips::first).max().orElse(0);
    }
  }
}
