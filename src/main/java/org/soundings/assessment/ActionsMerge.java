package org.soundings.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Two versions of the list of actions that two people made of one, put together field by field.
/// Where both changed the same of an action, ours stays; what one of them took away is gone unless
/// the other wrote in it meanwhile.
///
/// @param base what both began with
public record ActionsMerge(List<Action> base, List<Action> ours, List<Action> theirs) {

  private static final List<Function<Action, Object>> FIELDS =
      List.of(
          Action::title,
          Action::owner,
          action -> Optional.ofNullable(action.due()),
          Action::status,
          Action::effort,
          Action::closes,
          Action::questions,
          Action::note);

  public ActionsMerge {
    base = List.copyOf(base);
    ours = List.copyOf(ours);
    theirs = List.copyOf(theirs);
  }

  /// Ours with what only they changed; empty where only one of the two says anything new, and where
  /// one number is given to two actions.
  public Optional<List<Action>> together() {
    if (!Stream.of(base, ours, theirs).allMatch(ActionsMerge::areTold)) {
      return Optional.empty();
    }
    var merged = new ArrayList<Action>();
    for (String id : ids()) {
      Optional<Action> before = find(base, id);
      Optional<Action> mine = find(ours, id);
      Optional<Action> others = find(theirs, id);
      if (before.isEmpty() && mine.isPresent() && others.isPresent() && !mine.equals(others)) {
        return Optional.empty();
      }
      one(before, mine, others).ifPresent(merged::add);
    }
    merged.sort(Comparator.comparingInt(Action::number));
    boolean isNew = !merged.equals(ours) && !merged.equals(theirs);
    return isNew ? Optional.of(merged) : Optional.empty();
  }

  /// Whether its number tells each of them from the others.
  private static boolean areTold(List<Action> all) {
    return all.stream().map(Action::id).distinct().count() == all.size();
  }

  /// The actions of which both changed the same: there ours stands alone.
  public List<Action> contested() {
    return ours.stream().filter(this::isContested).toList();
  }

  private boolean isContested(Action mine) {
    Optional<Action> before = find(base, mine.id());
    Optional<Action> others = find(theirs, mine.id());
    return before.isPresent()
        && others.isPresent()
        && FIELDS.stream().anyMatch(field -> isContested(field, before.get(), mine, others.get()));
  }

  private static boolean isContested(
      Function<Action, Object> field, Action before, Action mine, Action others) {
    Object was = field.apply(before);
    Object ours = field.apply(mine);
    Object theirs = field.apply(others);
    return !ours.equals(was) && !theirs.equals(was) && !ours.equals(theirs);
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

  private static Action fields(Action before, Action mine, Action others) {
    return mine.withTitle(pick(Action::title, before, mine, others).title())
        .withOwner(pick(Action::owner, before, mine, others).owner())
        .withDue(pick(action -> Optional.ofNullable(action.due()), before, mine, others).due())
        .withStatus(pick(Action::status, before, mine, others).status())
        .withEffort(pick(Action::effort, before, mine, others).effort())
        .withCloses(pick(Action::closes, before, mine, others).closes())
        .withQuestions(pick(Action::questions, before, mine, others).questions())
        .withNote(pick(Action::note, before, mine, others).note());
  }

  /// The one of the two that says something else than before, ours first.
  private static Action pick(
      Function<Action, Object> field, Action before, Action mine, Action others) {
    return Objects.equals(field.apply(mine), field.apply(before)) ? others : mine;
  }

  private static Optional<Action> find(List<Action> all, String id) {
    return all.stream().filter(action -> action.id().equals(id)).findFirst();
  }

  private Set<String> ids() {
    var ids = new LinkedHashSet<String>();
    for (List<Action> each : List.of(ours, theirs)) {
      each.forEach(action -> ids.add(action.id()));
    }
    return ids;
  }
}
