package org.soundings.ui.history;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.soundings.store.history.Edit;

/// One change of one field.
///
/// @param by a name or a role, "" where nobody knows it
/// @param what the part that changed, as people call it, such as "operator"
/// @param before what stood there, "" for nothing
/// @param after what stands there since
/// @param back leads to what stood before
record PastChange(Instant at, String by, String what, String before, String after, WayBack back) {

  /// How the fields of a part are read by people.
  interface Reading {

    /// Whether a field stands beside what people said, and is not looked for.
    boolean isBeside(String field);

    /// What people call a field.
    String called(String field);

    /// What stands in a field, as people say it.
    String said(String field, String value);
  }

  /// The changes that people look for.
  ///
  /// @param former for each edit what stood before it
  /// @param back leads from an edit to that
  static <F> List<PastChange> of(
      List<Edit> edits, List<F> former, Reading reading, BiFunction<Edit, F, WayBack> back) {
    return IntStream.range(0, edits.size())
        .filter(at -> !reading.isBeside(edits.get(at).field()))
        .mapToObj(at -> of(edits.get(at), reading, back.apply(edits.get(at), former.get(at))))
        .toList();
  }

  private static PastChange of(Edit edit, Reading reading, WayBack back) {
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
