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

/// The known numbers while a section is set again, and its flows from the previous pass.
///
/// A report is set until every "p. n" and every "Figure n" in it is correct. Between two passes
/// only these numbers change. So a block is set again only if one of its numbers changed. All
/// others are reused, with their structure elements.
public final class LayoutPasses {

  private final Progress progress;
  private final Map<Object, PassKey> kept = new IdentityHashMap<>();
  private final List<Told> told = new ArrayList<>();
  private PageNumbers places = PageNumbers.UNKNOWN;
  private FigureNumbers numbers = new FigureNumbers(0);
  private int before;
  private int round;

  /// The answer to a query for the page of an anchor.
  private record Told(String anchor, boolean leadsThere, String page) {}

  /// @param round the pass in which it was last set or reused
  /// @param before the number of figures before it in the report
  /// @param figures the number of its figures
  private record PassKey(
      int round, List<Flow> flows, List<TagNode> tags, List<Told> told, int before, int figures) {

    PassKey in(int newRound) {
      return new PassKey(newRound, flows, tags, told, before, figures);
    }
  }

  /// @param progress called at every block and row
  public LayoutPasses(Progress progress) {
    this.progress = progress;
  }

  /// Begins a pass.
  ///
  /// @param figuresBefore the number of figures in the previous sections
  public void begin(PageNumbers known, int figuresBefore) {
    round++;
    places = known;
    before = figuresBefore;
    numbers = new FigureNumbers(figuresBefore);
    told.clear();
  }

  /// The number of figures in the section, after it is set.
  public int figures() {
    return numbers.last() - before;
  }

  public FigureNumbers numbers() {
    return numbers;
  }

  /// Whether the target of a link exists.
  boolean leadsTo(String anchor) {
    return tell(anchor).leadsThere();
  }

  /// The page number of an anchor.
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

  /// The flows of a block or row. Those of the previous pass are reused if they would be the same.
  ///
  /// @param source the object that they are made from
  /// @param parent the parent of their structure elements
  public List<Flow> flows(Object source, TagNode parent, Supplier<List<Flow>> setting) {
    progress.check();
    PassKey last = kept.get(source);
    // A block that occurs twice in a section has its elements twice.
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
          new PassKey(
              round,
              flows,
              List.copyOf(parent.children().subList(firstTag, parent.children().size())),
              List.copyOf(told.subList(firstTold, told.size())),
              firstFigure,
              numbers.last() - firstFigure));
    }
    return flows;
  }

  private boolean isStillTrue(PassKey last) {
    return (last.figures() == 0 || last.before() == numbers.last())
        && last.told().stream().allMatch(told -> told.equals(answer(told.anchor())));
  }

  private List<Flow> again(Object source, PassKey last, TagNode parent) {
    parent.adopt(last.tags());
    told.addAll(last.told());
    numbers.skip(last.figures());
    kept.put(source, last.in(round));
    return last.flows();
  }
}
