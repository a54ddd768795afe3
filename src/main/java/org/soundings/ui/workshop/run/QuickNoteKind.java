package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.mark;

import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.ui.form.DraftForm;

/// The kinds of notes.
public enum QuickNoteKind {
  ACTION(DraftForm.ACTION, mark("Action"), "", true),
  PARK(DraftForm.PARKED, mark("Parked item"), mark("reason"), true),
  DECISION(DraftForm.DECISION, mark("Decision"), mark("rationale"), false);

  private final DraftForm form;
  private final String what;
  private final String reason;
  private final boolean hasOwner;

  /// @param what the label of what is noted
  /// @param reason the label of the reason; "" if there is none
  QuickNoteKind(DraftForm form, String what, String reason, boolean hasOwner) {
    this.form = form;
    this.what = what;
    this.reason = reason;
    this.hasOwner = hasOwner;
  }

  /// Its displayed name.
  String title() {
    return form.title();
  }

  /// The kind of note of a form; empty if it is not a form of a session.
  public static Optional<QuickNoteKind> of(DraftForm form) {
    return Stream.of(values()).filter(kind -> kind.form == form).findFirst();
  }

  DraftForm form() {
    return form;
  }

  String what() {
    return what;
  }

  String reason() {
    return reason;
  }

  boolean hasReason() {
    return !reason.isEmpty();
  }

  boolean hasOwner() {
    return hasOwner;
  }
}
