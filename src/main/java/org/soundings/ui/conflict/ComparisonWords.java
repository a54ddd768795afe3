package org.soundings.ui.conflict;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.change.FieldChange;
import org.soundings.merge.BothVersions;
import org.soundings.pack.Question;
import org.soundings.store.conflict.FileConflict;
import org.soundings.threat.ThreatNames;
import org.soundings.ui.screen.ScreenContext;

/// What is said of two versions of a file: what it is about, what differs, and what of them cannot
/// be shown.
record ComparisonWords(ScreenContext context, FileConflict conflict, BothVersions both) {

  String title() {
    if (conflict.isOfActions()) {
      return tr("Actions");
    }
    return switch (both.ours()) {
      case Answer answer ->
          context
              .library()
              .question(answer.question())
              .map(Question::title)
              .orElse(conflict.path());
      case Decision decision ->
          ThreatNames.of(context.library(), context.assessment(), decision.threat());
      case null, default -> conflict.path();
    };
  }

  /// Field by field; text against text where theirs cannot be read.
  List<FieldChange> differences() {
    if (both.whyUnreadable().isEmpty()) {
      return FieldChange.between(both.theirs(), both.ours());
    }
    // A session may hold what nobody may read yet.
    return conflict.isSession()
        ? List.of()
        : List.of(new FieldChange("text", both.theirText(), both.ourText()));
  }

  /// What is said above the differences or in place of them, "" for nothing.
  String state() {
    if (both.isDeleted()) {
      return tr("Others deleted it.");
    }
    Optional<String> unread =
        both.whyUnreadable()
            .map(
                problem ->
                    tr(
                        "What others wrote cannot be read (%s: %s).",
                        problem.place(), problem.message()));
    if (both.isMoreUnshown() && unread.isEmpty()) {
      return tr(
          "What was written in silence and is not shown yet differs too: nobody reads it here. Taking"
              + " theirs puts yours aside; show it together first, or keep yours.");
    }
    return unread.orElseGet(
        () ->
            differences().isEmpty()
                ? tr(
                    "Both say the same. Only what stands beside the words differs, such as a"
                        + " comment or who wrote last.")
                : "");
  }
}
