package org.soundings.report.pdf.line;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.soundings.base.Progress;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.PageNumbers;
import org.soundings.report.pdf.page.TagNode;

/// What is known while a section is set once more, and what of it was set before.
///
/// A report is set until every "p. n" and every "Figure n" in it is true. From one round to the
/// next only these numbers change, so a block is set again only where it would be told another
/// number than the last time; all others are taken as they are, with their elements of the
/// structure.
public final class LayoutPasses {

  private final Progress progress;
  private final Map<Object, Kept> kept = new IdentityHashMap<>();
  private final List<Told> told = new ArrayList<>();
  private PageNumbers places = PageNumbers.UNKNOWN;
  private FigureNumbers numbers = new FigureNumbers(0);
  private int before;
  private int round;

  /// What somebody was told who asked for the page of a name.
  private record Told(String anchor, boolean leadsThere, String page) {}

  /// @param round in which it was set or taken last
  /// @param before how many figures stood before it in the report
  /// @param figures how many of them it has
  private record Kept(
      int round, List<Flow> flows, List<TagNode> tags, List<Told> told, int before, int figures) {

    Kept in(int newRound) {
      return new Kept(newRound, flows, tags, told, before, figures);
    }
  }

  /// @param progress asked at every block and row whether to go on
  public LayoutPasses(Progress progress) {
    this.progress = progress;
  }

  /// Begins a round.
  ///
  /// @param figuresBefore how many figures stand in the sections before this one
  public void begin(PageNumbers known, int figuresBefore) {
    round++;
    places = known;
    before = figuresBefore;
    numbers = new FigureNumbers(figuresBefore);
    told.clear();
  }

  /// How many figures the section has, once it is set.
  public int figures() {
    return numbers.last() - before;
  }

  public FigureNumbers numbers() {
    return numbers;
  }

  /// Whether a link to a name leads anywhere.
  boolean leadsTo(String anchor) {
    return tell(anchor).leadsThere();
  }

  /// The number of the page on which a name stands.
  public String page(String anchor) {
    return tell(anchor).page();
  }

  private Told tell(String anchor) {
    Told answer = answer(anchor);
    told.add(answer);
    return answer;
  }

  private Told answer(String anchor) {
    return new Told(anchor, places.has(anchor), places.page(anchor));
  }

  /// The flows of a block or row: those of the round before where they would be the same.
  ///
  /// @param source the very object they are made from
  /// @param parent where the elements of their structure are added
  public List<Flow> flows(Object source, TagNode parent, Supplier<List<Flow>> setting) {
    progress.check();
    Kept last = kept.get(source);
    // What stands twice in a section has its elements twice.
    boolean isTwice = last != null && last.round() == round;
    if (last != null && !isTwice && isStillTrue(last)) {
      return again(source, last, parent);
    }
    int firstTag = parent.children().size();
    int firstTold = told.size();
    int firstFigure = numbers.last();
    List<Flow> flows = setting.get();
    if (!isTwice) {
      kept.put(
          source,
          new Kept(
              round,
              flows,
              List.copyOf(parent.children().subList(firstTag, parent.children().size())),
              List.copyOf(told.subList(firstTold, told.size())),
              firstFigure,
              numbers.last() - firstFigure));
    }
    return flows;
  }

  private boolean isStillTrue(Kept last) {
    return (last.figures() == 0 || last.before() == numbers.last())
        && last.told().stream().allMatch(told -> told.equals(answer(told.anchor())));
  }

  private List<Flow> again(Object source, Kept last, TagNode parent) {
    parent.adopt(last.tags());
    told.addAll(last.told());
    numbers.skip(last.figures());
    kept.put(source, last.in(round));
    return last.flows();
  }
}
