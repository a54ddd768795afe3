package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What was kept at one question, under the words that say which.
///
/// @param heading where it was kept, as it is said at the step in front
public record KeptPart(String heading, List<Kept> lines) {

  public KeptPart {
    lines = List.copyOf(lines);
  }

  /// What was kept while the room was at a step that is not the one where it was begun.
  ///
  /// @param question id of the question at which it was begun, "" at a step that asks none
  public record Late(String question, Kept kept) {}

  /// What the step in front keeps, and below it what was kept there for other steps.
  ///
  /// @param atQuestion whether the step asks one; what others kept is not told apart
  public static List<KeptPart> of(
      List<Kept> here, boolean atQuestion, List<Late> late, Meeting meeting) {
    var parts = new ArrayList<KeptPart>();
    if (!here.isEmpty()) {
      parts.add(new KeptPart(atQuestion ? tr("Kept at this step") : askingNothing(), here));
    }
    var elsewhere = new LinkedHashMap<String, List<Kept>>();
    late.forEach(
        each ->
            elsewhere.computeIfAbsent(each.question(), _ -> new ArrayList<>()).add(each.kept()));
    elsewhere.forEach(
        (question, kept) -> parts.add(new KeptPart(heading(question, meeting), kept)));
    return List.copyOf(parts);
  }

  private static String heading(String question, Meeting meeting) {
    return question.isEmpty()
        ? askingNothing()
        : tr("Kept at “%s”, where it was begun", meeting.questionTitle(question));
  }

  private static String askingNothing() {
    return tr("Kept at the steps without a question");
  }
}
