package org.soundings.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.ActionsMerge;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerMerge;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.base.Problem;
import org.soundings.store.conflict.ConflictCopy;
import org.soundings.store.file.AssessmentPart;
import org.soundings.yaml.YamlWriter;

/// A file as others left it, and what this program would write in its place. What was written in
/// silence and is not shown yet is told of neither, but stands in the texts.
///
/// @param theirs what it says for others: an answer, a decision, …; null where they deleted it
/// @param ours the same for us; null where we have no such file
/// @param base what it said when both began; null where it was not there, or nobody knows
/// @param unreadable what keeps theirs from being read in whole; null where nothing does
/// @param isMoreUnshown whether what was written in silence and is not shown yet differs too
/// @param isDeleted whether it is not there
/// @param theirText the file itself, "" where it is not there
/// @param ourText what would stand there instead
public record BothVersions(
    @Nullable Object theirs,
    @Nullable Object ours,
    @Nullable Object base,
    @Nullable Problem unreadable,
    boolean isMoreUnshown,
    boolean isDeleted,
    String theirText,
    String ourText) {

  /// @param text the file as it is on disk, null where it is not there
  /// @param began the file as it was when both began
  static BothVersions of(
      String file,
      FolderReader.Content read,
      @Nullable String text,
      Assessment current,
      ConflictCopy.Base began) {
    AssessmentPart theirs = AssessmentPart.of(read.assessment().forReaders()).get(file);
    AssessmentPart ours = AssessmentPart.of(current.forReaders()).get(file);
    return new BothVersions(
        // An answer that is not there is open.
        theirs == null ? open(ours) : theirs.value(),
        ours == null ? open(theirs) : ours.value(),
        began(began, ours),
        read.problems().stream()
            .filter(problem -> problem.isError() && problem.file().equals(file))
            .findFirst()
            .orElse(null),
        !unshown(read.assessment(), file).equals(unshown(current, file)),
        text == null,
        text == null ? "" : text,
        ours == null ? "" : YamlWriter.write(ours.tree()));
  }

  private static List<SilentRound> unshown(Assessment assessment, String file) {
    AssessmentPart part = AssessmentPart.of(assessment).get(file);
    return part != null && part.value() instanceof Session session
        ? session.workshop().silent().stream()
            .filter(round -> !round.equals(round.forReaders()))
            .toList()
        : List.of();
  }

  private static @Nullable Object began(ConflictCopy.Base base, @Nullable AssessmentPart ours) {
    if (!base.isKnown()) {
      return null;
    }
    AssessmentPart part = base.part();
    return part == null ? open(ours) : part.value();
  }

  private static @Nullable Object open(@Nullable AssessmentPart other) {
    return other != null && other.value() instanceof Answer answer
        ? Answer.open(answer.pack(), answer.question())
        : null;
  }

  /// Both in one, where they are an answer of which each changed something else.
  ///
  /// @param now ours, which may be further by now
  public Optional<Answer> together(Answer now) {
    return unreadable == null
            && !isDeleted
            && base instanceof Answer began
            && theirs instanceof Answer others
        ? new AnswerMerge(began, now, others).together()
        : Optional.empty();
  }

  /// The same of the list of actions.
  ///
  /// @param now ours, which may be further by now
  public Optional<ActionsMerge> actions(List<Action> now) {
    return unreadable == null
            && !isDeleted
            && base instanceof List<?> began
            && theirs instanceof List<?> others
        ? Optional.of(new ActionsMerge(actionsOf(began), now, actionsOf(others)))
        : Optional.empty();
  }

  private static List<Action> actionsOf(List<?> all) {
    return all.stream().map(Action.class::cast).toList();
  }

  public Optional<Problem> whyUnreadable() {
    return Optional.ofNullable(unreadable);
  }
}
