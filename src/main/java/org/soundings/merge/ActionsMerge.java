package org.soundings.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;

/// Merges two versions of the list of actions field by field. If both changed the same field of an
/// action, the local version stays. An action that one side removed is gone, unless the other side
/// edited it in the meantime.
///
/// @param base the common earlier version
public record ActionsMerge(List<Action> base, List<Action> local, List<Action> onDisk) {

  /// One field of an action.
  ///
  /// @param taken returns the first action with the field's value of the second one
  private record Field(Function<Action, @Nullable Object> said, BinaryOperator<Action> taken) {

    boolean isSame(Action one, Action other) {
      return Objects.equals(said.apply(one), said.apply(other));
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          new Field(Action::title, (to, from) -> to.withTitle(from.title())),
          new Field(Action::owner, (to, from) -> to.withOwner(from.owner())),
          new Field(Action::due, (to, from) -> to.withDue(from.due())),
          new Field(Action::status, (to, from) -> to.withStatus(from.status())),
          new Field(Action::effort, (to, from) -> to.withEffort(from.effort())),
          new Field(Action::mitigates, (to, from) -> to.withMitigates(from.mitigates())),
          new Field(Action::questions, (to, from) -> to.withQuestions(from.questions())),
          new Field(Action::note, (to, from) -> to.withNote(from.note())));

  public ActionsMerge {
    base = List.copyOf(base);
    local = List.copyOf(local);
    onDisk = List.copyOf(onDisk);
  }

  /// The local version with the changes of the version on disk. Empty if only one of the two has
  /// changes, or if two actions have the same number.
  public Optional<List<Action>> together() {
    if (!Stream.of(base, local, onDisk).allMatch(ActionsMerge::areTold)) {
      return Optional.empty();
    }
    var merged = new ArrayList<Action>();
    for (String id : ids()) {
      Optional<Action> before = find(base, id);
      Optional<Action> mine = find(local, id);
      Optional<Action> others = find(onDisk, id);
      if (before.isEmpty() && mine.isPresent() && others.isPresent() && !mine.equals(others)) {
        return Optional.empty();
      }
      one(before, mine, others).ifPresent(merged::add);
    }
    merged.sort(Comparator.comparingInt(Action::number));
    boolean isNew = !merged.equals(local) && !merged.equals(onDisk);
    return isNew ? Optional.of(merged) : Optional.empty();
  }

  /// Whether the number of each action is unique.
  private static boolean areTold(List<Action> all) {
    return all.stream().map(Action::id).distinct().count() == all.size();
  }

  /// An assessment with these actions instead of its own.
  public static Assessment in(Assessment assessment, List<Action> actions) {
    Assessment with = assessment;
    for (Action each : gone(assessment.actions(), actions)) {
      with = with.withoutAction(each.id());
    }
    for (Action each : actions) {
      with = with.withAction(each);
    }
    return with;
  }

  /// The actions of the second list that are new or changed.
  public static List<Action> said(List<Action> from, List<Action> to) {
    return to.stream().filter(action -> !from.contains(action)).toList();
  }

  /// The actions that are missing in the second list.
  public static List<Action> gone(List<Action> from, List<Action> to) {
    return from.stream().filter(action -> find(to, action.id()).isEmpty()).toList();
  }

  /// The actions in which both changed the same field, and of which only the local version is used.
  public List<Action> contested() {
    return local.stream().filter(this::isContested).toList();
  }

  private boolean isContested(Action mine) {
    Optional<Action> before = find(base, mine.id());
    Optional<Action> others = find(onDisk, mine.id());
    return before.isPresent()
        && others.isPresent()
        && FIELDS.stream()
            .anyMatch(
                field ->
                    !field.isSame(mine, before.get())
                        && !field.isSame(others.get(), before.get())
                        && !field.isSame(mine, others.get()));
  }

  private static Optional<Action> one(
      Optional<Action> before, Optional<Action> mine, Optional<Action> others) {
    if (before.isEmpty()) {
      return mine.or(() -> others);
    }
    if (mine.isEmpty()) {
      return others.filter(each -> !each.equals(before.get()));
    }
    if (others.isEmpty()) {
      return mine.filter(each -> !each.equals(before.get()));
    }
    return Optional.of(fields(before.get(), mine.get(), others.get()));
  }

  /// The local version with the changes of the version on disk.
  private static Action fields(Action before, Action mine, Action others) {
    Action merged = mine;
    for (Field field : FIELDS) {
      if (field.isSame(mine, before)) {
        merged = field.taken().apply(merged, others);
      }
    }
    return merged;
  }

  private static Optional<Action> find(List<Action> all, String id) {
    return all.stream().filter(action -> action.id().equals(id)).findFirst();
  }

  private Set<String> ids() {
    var ids = new LinkedHashSet<String>();
    for (List<Action> each : List.of(local, onDisk)) {
      each.forEach(action -> ids.add(action.id()));
    }
    return ids;
  }
}
