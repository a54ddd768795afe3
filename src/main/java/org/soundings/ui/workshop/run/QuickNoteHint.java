package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.base.Shortened;
import org.soundings.workshop.QuickNote;

/// Explains how a note is saved, to which item it goes, and which other drafts exist.
final class QuickNoteHint {

  private QuickNoteHint() {}

  /// @param elsewhere the item at which it was started, if that is not the current one
  /// @param others other draft notes
  static String of(Optional<QuickNote> elsewhere, List<NoteDraft> others) {
    var words = new ArrayList<String>();
    elsewhere.map(QuickNoteHint::draftAt).ifPresent(words::add);
    if (!others.isEmpty()) {
      words.add(tr("Other drafts: %s.", named(others)));
    }
    words.add(
        tr(
            "Enter moves to the next field and saves in the last one. Ctrl Enter saves immediately. Esc goes back and keeps the draft."));
    return String.join(" ", words);
  }

  private static String draftAt(QuickNote to) {
    return to.question().isEmpty()
        ? tr("Draft from an agenda item without a question. It will be saved with that item.")
        : tr(
            "Draft from “%s”. It will be saved with that question.",
            to.running().questionTitle(to.question()));
  }

  private static String named(List<NoteDraft> notes) {
    return notes.stream()
        .map(note -> "%s: %s".formatted(note.kind().title(), note.firstWords()))
        .map(Shortened::withoutStop)
        .collect(Collectors.joining("; "));
  }
}
