package org.soundings.ui.workshop.run;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.form.DraftForm;

/// A draft note of a session.
public record NoteDraft(QuickNoteKind kind, FormDraft draft) {

  /// The whole note on one line: its kind and its text.
  public String words() {
    return "%s: %s".formatted(kind.title(), written());
  }

  /// Its text, in the order of the fields.
  public String written() {
    return Stream.of("title", "reason", "owner", "due")
        .map(draft::said)
        .filter(words -> !words.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" · "));
  }

  /// Its title, as short as possible.
  String firstWords() {
    return DraftForm.firstWords(draft);
  }
}
