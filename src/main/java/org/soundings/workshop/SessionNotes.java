package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The notes of one question with a heading.
///
/// @param heading the question as it is named at the current item
public record SessionNotes(String heading, List<SessionNote> lines) {

  public SessionNotes {
    lines = List.copyOf(lines);
  }

  /// A note that was recorded at a later agenda item than the one where it was started.
  ///
  /// @param question id of the question at which it was started, "" for an item without one
  public record Late(String question, SessionNote kept) {}

  /// The notes of the current item, and below them those recorded there for other items.
  ///
  /// @param atQuestion whether the current item has a question; if not, notes of all items without
  ///   a question are one group
  public static List<SessionNotes> of(
      List<SessionNote> here, boolean atQuestion, List<Late> late, RunningSession session) {
    var parts = new ArrayList<SessionNotes>();
    if (!here.isEmpty()) {
      parts.add(
          new SessionNotes(atQuestion ? tr("Saved for this agenda item") : askingNothing(), here));
    }
    var elsewhere = new LinkedHashMap<String, List<SessionNote>>();
    late.forEach(
        each ->
            elsewhere.computeIfAbsent(each.question(), _ -> new ArrayList<>()).add(each.kept()));
    elsewhere.forEach(
        (question, kept) -> parts.add(new SessionNotes(heading(question, session), kept)));
    return List.copyOf(parts);
  }

  private static String heading(String question, RunningSession session) {
    return question.isEmpty()
        ? askingNothing()
        : tr("Saved for “%s”", session.questionTitle(question));
  }

  private static String askingNothing() {
    return tr("Saved for agenda items without a question");
  }
}
