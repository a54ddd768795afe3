package org.soundings.ui.conflict;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.answer.Answer;
import org.soundings.change.FieldChange;
import org.soundings.merge.ActionsMerge;
import org.soundings.merge.BothVersions;
import org.soundings.merge.Merged;
import org.soundings.pack.Question;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.screen.ScreenContext;

/// Both versions of a file in one, as the window offers it.
///
/// @param theirs what of it is theirs
/// @param ours what of it is ours
/// @param alone where ours stands alone because both changed the same, "" if nowhere
/// @param take puts it in the place of what is here
record BothInOne(String theirs, String ours, String alone, Runnable take) {

  private static final String TOGETHER = mark("putting two versions together");

  /// @param seen the two as they were read; what is here may be further by now
  /// @return empty if people have to choose, also if nobody has the question at hand
  static Optional<BothInOne> of(ScreenContext context, FileConflict conflict, BothVersions seen) {
    if (conflict.isOfActions()) {
      List<Action> now = context.assessment().actions();
      return seen.merged(now).map(merged -> ofActions(context, seen, now, merged));
    }
    return seen.ours() instanceof Answer ours
        ? context
            .library()
            .question(ours.question())
            .flatMap(question -> ofAnswer(context, seen, question))
        : Optional.empty();
  }

  private static Optional<BothInOne> ofAnswer(
      ScreenContext context, BothVersions seen, Question question) {
    return seen.merged(context.assessment().answer(question.pack(), question.id()))
        .map(Merged::value)
        .map(Answer.class::cast)
        .map(
            one ->
                new BothInOne(
                    names(FieldChange.between(seen.ours(), one)),
                    names(FieldChange.between(seen.theirs(), one)),
                    "",
                    () -> context.open().answer(tr(TOGETHER), question, _ -> one)));
  }

  private static BothInOne ofActions(
      ScreenContext context, BothVersions seen, List<Action> now, Merged merged) {
    List<Action> one = actions(merged.value());
    return new BothInOne(
        changes(now, one),
        changes(actions(seen.theirs()), one),
        titles(merged.contested()),
        () -> context.workbench().edit(tr(TOGETHER), a -> ActionsMerge.in(a, one)));
  }

  private static List<Action> actions(@Nullable Object list) {
    return list instanceof List<?> all ? all.stream().map(Action.class::cast).toList() : List.of();
  }

  /// What is put into a list and what is taken out of it, by the titles of the actions.
  private static String changes(List<Action> from, List<Action> to) {
    return Stream.concat(
            ActionsMerge.said(from, to).stream().map(action -> quoted(action.title())),
            ActionsMerge.gone(from, to).stream()
                .map(action -> tr("%s is taken away", quoted(action.title()))))
        .collect(Collectors.joining(", "));
  }

  private static String titles(List<Action> actions) {
    return actions.stream().map(action -> quoted(action.title())).collect(Collectors.joining(", "));
  }

  private static String names(List<FieldChange> fields) {
    return fields.stream().map(FieldChange::heading).distinct().collect(Collectors.joining(", "));
  }

  /// What it would be made of.
  String sentence() {
    String words =
        tr(
            "You changed one thing and they another, so that both can be kept. Theirs would be: %s;"
                + " yours: %s.",
            theirs, ours);
    return alone.isEmpty()
        ? words
        : words
            + " "
            + tr(
                "Where you both changed the same, yours stays and theirs is in the history: %s.",
                alone);
  }
}
