package org.soundings.ui.actions;

import java.time.LocalDate;
import java.util.Map;
import org.soundings.assessment.Action;
import org.soundings.language.DateParser;
import org.soundings.store.draft.FormDraft;

/// An action that is not added yet.
///
/// @param owner a role or a name, or ""
/// @param due the due date as it is typed, or ""
record NewAction(String title, String owner, String due) {

  static final NewAction BLANK = new NewAction("", "", "");

  static NewAction read(FormDraft kept) {
    return new NewAction(kept.said("title"), kept.said("owner"), kept.said("due"));
  }

  /// Its fields as text, in saved form.
  Map<String, String> fields() {
    return Map.of("title", title, "owner", owner, "due", due);
  }

  boolean isComplete() {
    return !title.isBlank();
  }

  NewAction withTitle(String text) {
    return new NewAction(text, owner, due);
  }

  NewAction withOwner(String text) {
    return new NewAction(title, text, due);
  }

  NewAction withDue(String text) {
    return new NewAction(title, owner, text);
  }

  /// The action to add.
  ///
  /// @param today the day from which a date without a year is interpreted
  Action planned(String id, LocalDate today) {
    return Action.planned(id, title.strip())
        .withOwner(owner.strip())
        .withDue(DateParser.read(due, today, DateParser.Towards.NEXT).orElse(null));
  }
}
