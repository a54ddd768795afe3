package org.soundings.ui.history;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.soundings.store.history.Edit;

/// A change of one field.
///
/// @param by a name or a role, "" if not known
/// @param what the displayed name of the changed part, such as "operator"
/// @param before the old value, "" for none
/// @param after the new value
/// @param back restores the old value
record PastChange(
    Instant at, String by, String what, String before, String after, PreviousValue back) {

  /// How the fields of a part are displayed.
  interface Reading {

    /// Whether a field is not shown because it is not text of users.
    boolean isOmitted(String field);

    /// The displayed name of a field.
    String called(String field);

    /// The displayed value of a field.
    String said(String field, String value);
  }

  /// The displayed changes.
  ///
  /// @param former the state before each edit
  /// @param back restores that state
  static <F> List<PastChange> of(
      List<Edit> edits, List<F> former, Reading reading, BiFunction<Edit, F, PreviousValue> back) {
    return IntStream.range(0, edits.size())
        .filter(at -> !reading.isOmitted(edits.get(at).field()))
        .mapToObj(at -> of(edits.get(at), reading, back.apply(edits.get(at), former.get(at))))
        .toList();
  }

  private static PastChange of(Edit edit, Reading reading, PreviousValue back) {
    String field = edit.field();
    return new PastChange(
        edit.at(),
        edit.by(),
        reading.called(field),
        reading.said(field, edit.before()),
        reading.said(field, edit.after()),
        back);
  }
}
