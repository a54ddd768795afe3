package org.soundings.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What is known while a report is set once more, and what was set before.
///
/// A report is set until every "p. n" in it is true. From one round to the next only these numbers
/// change, so a block is set again only where it would be told another number than the last time;
/// all others are taken as they are, with their elements of the structure.
final class Rounds {

  private final Map<Object, Kept> kept = new IdentityHashMap<>();
  private final List<Told> told = new ArrayList<>();
  private Places places = Places.UNKNOWN;
  private FigureNumbers numbers = new FigureNumbers();
  private int round;

  /// What somebody was told who asked for the page of a name.
  private record Told(String anchor, boolean leadsThere, String page) {}

  /// @param round in which it was set or taken last
  private record Kept(
      int round, List<Flow> flows, List<TagNode> tags, List<Told> told, int figures) {}

  /// Begins a round.
  void begin(Places known) {
    round++;
    places = known;
    numbers = new FigureNumbers();
    told.clear();
  }

  FigureNumbers numbers() {
    return numbers;
  }

  /// Whether a link to a name leads anywhere.
  boolean leadsTo(String anchor) {
    return tell(anchor).leadsThere();
  }

  /// The number of the page on which a name stands.
  String page(String anchor) {
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
  List<Flow> flows(Object source, TagNode parent, Supplier<List<Flow>> setting) {
    Kept before = kept.get(source);
    // What stands twice in a report has its elements twice.
    boolean isTwice = before != null && before.round() == round;
    if (before != null && !isTwice && before.told().stream().allMatch(this::isStillTrue)) {
      return again(source, before, parent);
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
              numbers.last() - firstFigure));
    }
    return flows;
  }

  private boolean isStillTrue(Told before) {
    return before.equals(answer(before.anchor()));
  }

  private List<Flow> again(Object source, Kept before, TagNode parent) {
    parent.adopt(before.tags());
    told.addAll(before.told());
    numbers.skip(before.figures());
    kept.put(
        source, new Kept(round, before.flows(), before.tags(), before.told(), before.figures()));
    return before.flows();
  }
}
