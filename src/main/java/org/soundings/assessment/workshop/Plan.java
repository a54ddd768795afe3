package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.WorkshopTemplate.Phase;

/// The agenda of a session.
///
/// @param template id of its template, or ""
public record Plan(String template, List<PlanStep> steps) {

  public static final Plan EMPTY = new Plan("", List.of());

  /// Identifies an agenda item, even if items are inserted, moved or removed.
  ///
  /// @param number among identical items, from 0
  public record StepId(@Nullable Phase phase, String question, String title, int number) {}

  public Plan {
    steps = List.copyOf(steps);
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /// The first agenda item that is not done. Empty if all are done or there is none.
  public OptionalInt next() {
    return IntStream.range(0, steps.size()).filter(i -> !steps.get(i).done()).findFirst();
  }

  /// Whether there are agenda items and all are done.
  public boolean isDone() {
    return !isEmpty() && next().isEmpty();
  }

  /// Whether an agenda item reviews all open actions. That is the last item of the review phase
  /// without a question.
  public boolean goesThroughOpenActions(int at) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).phase() == Phase.DO_ABOUT_IT && !steps.get(i).asks())
        .max()
        .stream()
        .anyMatch(last -> last == at);
  }

  /// The identity of an agenda item.
  public StepId id(int at) {
    PlanStep step = steps.get(at);
    int before = (int) steps.subList(0, at).stream().filter(step::doesAs).count();
    return new StepId(step.phase(), step.question(), step.title(), before);
  }

  /// The current index of an agenda item, empty if it is no longer on the agenda.
  public OptionalInt place(StepId id) {
    return IntStream.range(0, steps.size()).filter(at -> id(at).equals(id)).findFirst();
  }

  /// The item of this agenda that corresponds to one of a changed agenda. Empty if it is gone, or
  /// if one of several identical items is gone and it is not clear which.
  public Optional<StepId> following(StepId id, Plan later) {
    List<PlanStep> before = alike(id);
    List<PlanStep> after = later.alike(id);
    if (id.number() >= before.size()) {
      return Optional.empty();
    }
    PlanStep step = before.get(id.number());
    if (Collections.frequency(before, step) == 1 && Collections.frequency(after, step) == 1) {
      return Optional.of(new StepId(id.phase(), id.question(), id.title(), after.indexOf(step)));
    }
    return after.size() < before.size() ? Optional.empty() : Optional.of(id);
  }

  private List<PlanStep> alike(StepId id) {
    return steps.stream()
        .filter(step -> step.phase() == id.phase())
        .filter(step -> step.question().equals(id.question()) && step.title().equals(id.title()))
        .toList();
  }

  /// Changes an agenda item. Nothing happens if it is no longer on the agenda.
  public Plan changing(StepId id, UnaryOperator<PlanStep> change) {
    OptionalInt at = place(id);
    return at.isPresent() ? with(at.getAsInt(), change.apply(steps.get(at.getAsInt()))) : this;
  }

  /// The planned time of all items together, minutes.
  public int minutes() {
    return steps.stream().mapToInt(PlanStep::minutes).sum();
  }

  /// How much time was added, minutes.
  public int extended() {
    return steps.stream().mapToInt(step -> step.course().extended()).sum();
  }

  /// How much time was spent so far, seconds.
  public int seconds() {
    return steps.stream().mapToInt(PlanStep::seconds).sum();
  }

  /// The sum of the rounded minutes of each item, as a reader would add them.
  public int took() {
    return steps.stream().mapToInt(PlanStep::took).sum();
  }

  /// Planned time, added time and time spent, if any time was recorded.
  public String times() {
    String planned = minutes(minutes());
    if (seconds() == 0) {
      return tr("Planned: %s. No time was recorded.", planned);
    }
    String taken = minutes(took());
    return extended() == 0
        ? tr("Planned: %s. Actual: %s.", planned, taken)
        : tr("Planned: %s. Extended by: %s. Actual: %s.", planned, minutes(extended()), taken);
  }

  /// The planned time, before any time is recorded.
  public String planned() {
    return tr("Planned: %s.", minutes(minutes()));
  }

  private static String minutes(int count) {
    return trn("1 minute", "%s minutes", count, count);
  }

  /// The planned questions, in order, each once.
  public List<String> questions() {
    return steps.stream().map(PlanStep::question).filter(id -> !id.isEmpty()).distinct().toList();
  }

  public Plan with(int at, PlanStep step) {
    var changed = new ArrayList<>(steps);
    changed.set(at, step);
    return new Plan(template, changed);
  }

  /// Inserts an item before the one at an index, or at the end.
  public Plan inserting(int at, PlanStep step) {
    var changed = new ArrayList<>(steps);
    changed.add(Math.min(at, changed.size()), step);
    return new Plan(template, changed);
  }

  public Plan without(int at) {
    var changed = new ArrayList<>(steps);
    changed.remove(at);
    return new Plan(template, changed);
  }

  /// Moves an item up or down within the agenda.
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
