package org.soundings.ui.workshop.run;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.form.DraftForm;

/// A note that was begun at a meeting and is not kept.
public record BegunNote(QuickNoteKind kind, FormDraft draft) {

  /// All of it in one line: what it is, and what was written.
  public String words() {
    return "%s: %s".formatted(kind.title(), written());
  }

  /// What was written, in the order of the fields.
  public String written() {
    return Stream.of("what", "second", "third", "due")
        .map(draft::said)
        .filter(words -> !words.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" · "));
  }

  /// What it is called, as short as it can be.
  String firstWords() {
    return DraftForm.firstWords(draft);
  }
}
