package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.base.Shortened;
import org.soundings.workshop.QuickNote;

/// How a note is kept, to which step it goes and what else was begun, in words.
final class QuickNoteHint {

  private QuickNoteHint() {}

  /// @param elsewhere the step at which it was begun, if that is not the one in front
  /// @param others what was begun too
  static String of(Optional<QuickNote> elsewhere, List<BegunNote> others) {
    var words = new ArrayList<String>();
    elsewhere.map(QuickNoteHint::begunAt).ifPresent(words::add);
    if (!others.isEmpty()) {
      words.add(tr("Begun too, and not kept: %s.", named(others)));
    }
    words.add(
        tr(
            "Enter goes on and keeps it at the end, Ctrl Enter keeps it at once. Esc goes back;"
                + " what you began stays here."));
    return String.join(" ", words);
  }

  private static String begunAt(QuickNote to) {
    return to.question().isEmpty()
        ? tr("Begun at a step that asks nothing; there it is kept.")
        : tr("Begun at “%s”; there it is kept.", to.meeting().questionTitle(to.question()));
  }

  private static String named(List<BegunNote> notes) {
    return notes.stream()
        .map(note -> "%s: %s".formatted(note.kind().title(), note.firstWords()))
        .map(Shortened::withoutStop)
        .collect(Collectors.joining("; "));
  }
}
