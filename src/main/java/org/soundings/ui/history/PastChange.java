package org.soundings.ui.history;

import java.time.Instant;
import org.soundings.store.history.Edit;

/// One change of one field.
///
/// @param by a name or a role, "" where nobody knows it
/// @param what the part that changed, as people call it, such as "operator"
/// @param before what stood there, "" for nothing
/// @param after what stands there since
/// @param field the part as the history names it, such as `lanes/operator/text`
/// @param back leads to what stood before
record PastChange(
    Instant at, String by, String what, String before, String after, String field, WayBack back) {

  /// How the fields of a part are read by people.
  interface Reading {

    /// What people call a field.
    String called(String field);

    /// What stands in a field, as people say it.
    String said(String field, String value);
  }

  static PastChange of(Edit edit, Reading reading, WayBack back) {
    String field = edit.field();
    return new PastChange(
        edit.at(),
        edit.by(),
        reading.called(field),
        reading.said(field, edit.before()),
        reading.said(field, edit.after()),
        field,
        back);
  }
}
