package org.soundings.assessment.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What a meeting goes through, step by step.
///
/// @param template id of the template it was made from, or ""
public record Plan(String template, List<Step> steps) {

  public static final Plan EMPTY = new Plan("", List.of());

  public Plan {
    steps = List.copyOf(steps);
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /// Where to go on: the first step that is not done. Empty where all are done or there is none.
  public OptionalInt next() {
    return IntStream.range(0, steps.size()).filter(i -> !steps.get(i).done()).findFirst();
  }

  /// How long all steps may take together, minutes.
  public int minutes() {
    return steps.stream().mapToInt(Step::minutes).sum();
  }

  /// How long was spent so far, seconds.
  public int seconds() {
    return steps.stream().mapToInt(Step::seconds).sum();
  }

  /// The questions that it plans to ask, in order, each once.
  public List<String> questions() {
    return steps.stream().map(Step::question).filter(id -> !id.isEmpty()).distinct().toList();
  }

  public Plan with(int at, Step step) {
    var changed = new ArrayList<>(steps);
    changed.set(at, step);
    return new Plan(template, changed);
  }

  /// Puts a step in front of the one at a place, or at the end.
  public Plan inserting(int at, Step step) {
    var changed = new ArrayList<>(steps);
    changed.add(Math.min(at, changed.size()), step);
    return new Plan(template, changed);
  }

  public Plan without(int at) {
    var changed = new ArrayList<>(steps);
    changed.remove(at);
    return new Plan(template, changed);
  }

  /// Moves a step up or down within its bounds.
  public Plan moving(int at, int by) {
    int to = at + by;
    if (to < 0 || to >= steps.size()) {
      return this;
    }
    var changed = new ArrayList<>(steps);
    changed.add(to, changed.remove(at));
    return new Plan(template, changed);
  }
}
