package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.mark;

import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.ui.form.DraftForm;

/// What is noted.
public enum QuickNoteKind {
  ACTION(DraftForm.ACTION, mark("What is done"), mark("who"), ""),
  PARK(
      DraftForm.PARKED,
      mark("What waits for another time"),
      mark("why not now"),
      mark("who takes it")),
  DECISION(DraftForm.DECISION, mark("What was decided"), mark("because"), "");

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

  /// What it is called.
  String title() {
    return form.title();
  }

  /// What is noted in a form; empty where that is none of a meeting.
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
