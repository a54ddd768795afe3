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

/// What a meeting goes through, step by step.
///
/// @param template id of the template it was made from, or ""
public record Plan(String template, List<PlanStep> steps) {

  public static final Plan EMPTY = new Plan("", List.of());

  /// Which step is meant, whatever is put before it, moved or taken back.
  ///
  /// @param number of those that do the same, from 0
  public record StepId(@Nullable Phase phase, String question, String title, int number) {}

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

  /// Whether there are steps and all are done.
  public boolean isDone() {
    return !isEmpty() && next().isEmpty();
  }

  /// Whether the room goes through all that was promised at a step: the last one that asks nothing
  /// of those that say what is done about it.
  public boolean goesThroughPromises(int at) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).phase() == Phase.DO_ABOUT_IT && !steps.get(i).asks())
        .max()
        .stream()
        .anyMatch(last -> last == at);
  }

  /// What tells a step from the others.
  public StepId id(int at) {
    PlanStep step = steps.get(at);
    int before = (int) steps.subList(0, at).stream().filter(step::doesAs).count();
    return new StepId(step.phase(), step.question(), step.title(), before);
  }

  /// Where a step stands now; empty where it is not in the plan any more.
  public OptionalInt place(StepId id) {
    return IntStream.range(0, steps.size()).filter(at -> id(at).equals(id)).findFirst();
  }

  /// Which step of a changed plan is the one that is meant in this one; empty where it is gone, or
  /// where one of several that do the same is gone and nothing tells which.
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

  /// Changes a step. Nothing happens where it is not in the plan any more.
  public Plan changing(StepId id, UnaryOperator<PlanStep> change) {
    OptionalInt at = place(id);
    return at.isPresent() ? with(at.getAsInt(), change.apply(steps.get(at.getAsInt()))) : this;
  }

  /// How long all steps may take together, minutes.
  public int minutes() {
    return steps.stream().mapToInt(PlanStep::minutes).sum();
  }

  /// How much was given on top of that, minutes.
  public int extended() {
    return steps.stream().mapToInt(step -> step.course().extended()).sum();
  }

  /// How long was spent so far, seconds.
  public int seconds() {
    return steps.stream().mapToInt(PlanStep::seconds).sum();
  }

  /// The minutes that are said of each step, added up as a reader does.
  public int took() {
    return steps.stream().mapToInt(PlanStep::took).sum();
  }

  /// What was planned, given on top and taken by the steps, as far as any time was taken.
  public String times() {
    String planned = minutes(minutes());
    if (seconds() == 0) {
      return tr("Planned: %s. No time was counted.", planned);
    }
    String taken = minutes(took());
    return extended() == 0
        ? tr("Planned: %s. Its steps took: %s.", planned, taken)
        : tr(
            "Planned: %s. Given on top: %s. Its steps took: %s.",
            planned, minutes(extended()), taken);
  }

  /// What was planned, while nobody can say yet how long it took.
  public String planned() {
    return tr("Planned: %s.", minutes(minutes()));
  }

  private static String minutes(int count) {
    return trn("1 minute", "%s minutes", count, count);
  }

  /// The questions that it plans to ask, in order, each once.
  public List<String> questions() {
    return steps.stream().map(PlanStep::question).filter(id -> !id.isEmpty()).distinct().toList();
  }

  public Plan with(int at, PlanStep step) {
    var changed = new ArrayList<>(steps);
    changed.set(at, step);
    return new Plan(template, changed);
  }

  /// Puts a step in front of the one at a place, or at the end.
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
