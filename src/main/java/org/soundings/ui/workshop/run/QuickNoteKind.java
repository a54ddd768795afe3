package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.mark;

import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.ui.form.DraftForm;

/// The kinds of notes.
public enum QuickNoteKind {
  ACTION(DraftForm.ACTION, mark("Action"), mark("owner"), ""),
  PARK(DraftForm.PARKED, mark("Parked item"), mark("reason"), mark("owner")),
  DECISION(DraftForm.DECISION, mark("Decision"), mark("rationale"), "");

  private final DraftForm form;
  private final String what;
  private final String second;
  private final String third;

  QuickNoteKind(DraftForm form, String what, String second, String third) {
    this.form = form;
    this.what = what;
    this.second = second;
    this.third = third;
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

  String second() {
    return second;
  }

  String third() {
    return third;
  }
}
