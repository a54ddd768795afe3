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

/// Two versions of a file merged into one, as offered by the window.
///
/// @param onDisk the parts from the version on disk
/// @param local the parts from the local version
/// @param alone the parts for which the local version was used because both changed, "" if there
///   are none
/// @param take replaces the local version by the merged one
record MergedVersions(String onDisk, String local, String alone, Runnable take) {

  private static final String TOGETHER = mark("two versions merged");

  /// @param seen the two versions as they were read; the local one can have changed since
  /// @return empty if the user has to choose, also if no available pack has the question
  static Optional<MergedVersions> of(
      ScreenContext context, FileConflict conflict, BothVersions seen) {
    if (conflict.isOfActions()) {
      List<Action> now = context.assessment().actions();
      return seen.merged(now).map(merged -> ofActions(context, seen, now, merged));
    }
    return seen.local() instanceof Answer local
        ? context
            .library()
            .question(local.question())
            .flatMap(question -> ofAnswer(context, seen, question))
        : Optional.empty();
  }

  private static Optional<MergedVersions> ofAnswer(
      ScreenContext context, BothVersions seen, Question question) {
    return seen.merged(context.assessment().answer(question.pack(), question.id()))
        .map(Merged::value)
        .map(Answer.class::cast)
        .map(
            one ->
                new MergedVersions(
                    names(FieldChange.between(seen.local(), one)),
                    names(FieldChange.between(seen.onDisk(), one)),
                    "",
                    () -> context.open().answer(tr(TOGETHER), question, _ -> one)));
  }

  private static MergedVersions ofActions(
      ScreenContext context, BothVersions seen, List<Action> now, Merged merged) {
    List<Action> one = actions(merged.value());
    return new MergedVersions(
        changes(now, one),
        changes(actions(seen.onDisk()), one),
        titles(merged.contested()),
        () -> context.workbench().edit(tr(TOGETHER), a -> ActionsMerge.in(a, one)));
  }

  private static List<Action> actions(@Nullable Object list) {
    return list instanceof List<?> all ? all.stream().map(Action.class::cast).toList() : List.of();
  }

  /// The actions that were added and removed, by title.
  private static String changes(List<Action> from, List<Action> to) {
    return Stream.concat(
            ActionsMerge.said(from, to).stream().map(action -> quoted(action.title())),
            ActionsMerge.gone(from, to).stream()
                .map(action -> tr("%s removed", quoted(action.title()))))
        .collect(Collectors.joining(", "));
  }

  private static String titles(List<Action> actions) {
    return actions.stream().map(action -> quoted(action.title())).collect(Collectors.joining(", "));
  }

  private static String names(List<FieldChange> fields) {
    return fields.stream().map(FieldChange::heading).distinct().collect(Collectors.joining(", "));
  }

  /// What the merged version would contain.
  String sentence() {
    String words =
        tr(
            "You and others changed different parts, so the versions can be merged. From others: %s. From you: %s.",
            onDisk, local);
    return alone.isEmpty()
        ? words
        : words
            + " "
            + tr(
                "If you and others changed the same part, your version is kept. The other version is in the history: %s.",
                alone);
  }
}
