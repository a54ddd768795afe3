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

/// The texts about two versions of a file: its subject, the differences, and what cannot be shown.
record ComparisonWords(ScreenContext context, FileConflict conflict, BothVersions both) {

  String title() {
    if (conflict.isOfActions()) {
      return tr("Actions");
    }
    return switch (both.local()) {
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

  /// Field by field; as plain text if the version on disk cannot be read.
  List<FieldChange> differences() {
    if (both.whyUnreadable().isEmpty()) {
      return FieldChange.between(both.onDisk(), both.local());
    }
    // A session can contain votes and notes that are not revealed yet.
    return conflict.isSession()
        ? List.of()
        : List.of(new FieldChange("text", both.theirText(), both.ourText()));
  }

  /// The message above the differences or instead of them, "" for none.
  String state() {
    if (both.isDeleted()) {
      return tr("Deleted by others.");
    }
    Optional<String> unread =
        both.whyUnreadable()
            .map(
                problem ->
                    tr(
                        "The other version cannot be read (%s: %s).",
                        problem.place(), problem.message()));
    if (both.isMoreUnrevealed() && unread.isEmpty()) {
      return tr(
          "Hidden notes from a silent round also differ. Reveal them first, or keep your version. If you use the other version, yours becomes a conflict copy.");
    }
    return unread.orElseGet(
        () ->
            differences().isEmpty()
                ? tr(
                    "Both versions have the same content. Only details differ, such as a comment or the last author.")
                : "");
  }
}
