package org.soundings.report.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.report.Section;
import org.soundings.report.pdf.page.Flow.Columns;
import org.soundings.report.pdf.page.Flow.Strip;

/// Fills pages from top to bottom and keeps related content together.
public final class Pages {

  private static final float ALMOST = 0.01f;

  /// The space above the title of a chapter that shares a page.
  private static final float BETWEEN = 35;

  /// The share of a page that is enough for the beginning of a long chapter.
  private static final float EMPTY = 0.3f;

  private final List<Page> pages = new ArrayList<>();
  private Optional<Page> current = Optional.empty();

  /// The section that is placed. A page belongs to the one that it begins with.
  private Optional<Section> at = Optional.empty();

  private float y;

  public List<Page> pages() {
    return pages;
  }

  /// A section begins on a new page. A chapter begins below the one before it if all of it fits
  /// there, or if enough of the page is empty and its first content fits.
  public void section(Section section, Grid grid, List<Flow> flows) {
    boolean beginsBelow = beginsBelow(section, grid, flows);
    at = Optional.of(section);
    if (beginsBelow) {
      y += BETWEEN;
    } else {
      open(grid);
    }
    for (int i = 0; i < flows.size(); i++) {
      Flow flow = flows.get(i);
      if (!isAtTop() && y + flow.gap() + together(flows, i) > page().grid().bottom() + ALMOST) {
        breakPage(flow.repeated());
      }
      place(flow);
    }
  }

  private boolean beginsBelow(Section section, Grid grid, List<Flow> flows) {
    if (current.isEmpty()
        || section.kind() != Section.Kind.CHAPTER
        || section.kind() != page().section().kind()) {
      return false;
    }
    double room = grid.bottom() + ALMOST - y - BETWEEN;
    double height = flows.stream().mapToDouble(flow -> (double) flow.gap() + flow.height()).sum();
    boolean isMostlyEmpty = room >= grid.height() * EMPTY;
    return height <= room || isMostlyEmpty && together(flows, 0) <= room;
  }

  /// The page number of each anchor, from 1.
  public PageNumbers places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Page.Stop stop : pages.get(i).stops()) {
        places.put(stop.anchor().name(), i + 1);
      }
    }
    return new PageNumbers(places, true);
  }

  /// The height of a flow and of everything that must stay with it. If that is higher than a page,
  /// only as much as fits on one page.
  private float together(List<Flow> flows, int from) {
    float room = page().grid().height();
    float height = flows.get(from).least();
    for (int i = from; i < flows.size() - 1 && flows.get(i).keepsNext(); i++) {
      Flow next = flows.get(i + 1);
      float more = next.gap() + next.least();
      if (height + more > room) {
        break;
      }
      height += more;
    }
    return height;
  }

  private void place(Flow flow) {
    switch (flow) {
      case Strip strip -> {
        y += isAtTop() ? 0 : strip.gap();
        put(strip, y);
        y += strip.height();
      }
      case Columns columns -> {
        y += isAtTop() ? 0 : columns.gap();
        columns.anchors().forEach(a -> page().stops().add(new Page.Stop(a, y)));
        new ColumnFiller(columns).fill();
      }
    }
  }

  private void put(Strip strip, float top) {
    Page page = page();
    page.placed().add(new Page.Placed(strip.marks(), top));
    strip.anchors().forEach(anchor -> page.stops().add(new Page.Stop(anchor, top)));
    Grid grid = page.grid();
    float up = grid.pageHeight() - top;
    strip
        .figure()
        .ifPresent(
            tag -> tag.stand(new TagNode.Area(grid.left(), up - strip.height(), grid.right(), up)));
  }

  private void open(Grid grid) {
    var page = Page.empty(at.orElseThrow(), grid);
    pages.add(page);
    current = Optional.of(page);
    y = grid.top();
  }

  private void breakPage(Optional<Strip> repeated) {
    open(page().grid());
    repeated.ifPresent(this::place);
  }

  private boolean isAtTop() {
    return y <= page().grid().top() + ALMOST;
  }

  private Page page() {
    return current.orElseThrow(() -> new IllegalStateException("no section was started"));
  }

  /// Continues columns next to each other over several pages.
  private final class ColumnFiller {

    private final Columns columns;
    private final int[] next;

    ColumnFiller(Columns columns) {
      this.columns = columns;
      next = new int[columns.columns().size()];
    }

    void fill() {
      while (!isDone()) {
        float lowest = y;
        boolean placed = false;
        for (int i = 0; i < next.length; i++) {
          float end = fillColumn(i);
          placed |= end > y;
          lowest = Math.max(lowest, end);
        }
        if (!placed) {
          force();
          continue;
        }
        y = lowest;
        if (!isDone()) {
          breakPage(columns.repeated());
        }
      }
    }

    private boolean isDone() {
      for (int i = 0; i < next.length; i++) {
        if (next[i] < columns.columns().get(i).size()) {
          return false;
        }
      }
      return true;
    }

    private float fillColumn(int column) {
      List<Strip> strips = columns.columns().get(column);
      float room = page().grid().bottom() - y;
      int fits = Strips.fitting(strips, next[column], room);
      float end = y;
      for (int i = 0; i < fits; i++) {
        Strip strip = strips.get(next[column]);
        end += i == 0 ? 0 : strip.gap();
        put(strip, end);
        end += strip.height();
        next[column]++;
      }
      return end;
    }

    /// Nothing fits. Starts a new page or, on an empty one, splits what should stay together.
    private void force() {
      if (!isAtTop()) {
        breakPage(Optional.empty());
        return;
      }
      float lowest = y;
      for (int i = 0; i < next.length; i++) {
        List<Strip> strips = columns.columns().get(i);
        if (next[i] < strips.size()) {
          Strip strip = strips.get(next[i]++);
          put(strip, y);
          lowest = Math.max(lowest, y + strip.height());
        }
      }
      y = lowest;
    }
  }
}
