package org.soundings.app.save;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.store.draft.FormDraft;

/// What is begun in forms and waits to be kept on disk. What was added from a form is kept too
/// until the assessment that has it is written: else it would stand in no file.
///
/// Not safe for several threads.
final class WaitingDrafts {

  private List<FormDraft> begun = List.of();
  private final List<FormDraft> added = new ArrayList<>();
  private boolean isWaiting;

  /// Takes note of all that is begun now.
  void changed(List<FormDraft> now) {
    begun = now;
    isWaiting = true;
  }

  /// Takes note of what was added from a form to an assessment that is not written.
  void added(FormDraft draft) {
    added.add(draft);
  }

  /// Takes note that the whole assessment is written.
  void assessmentWritten() {
    isWaiting |= !added.isEmpty();
    added.clear();
  }

  boolean isEmpty() {
    return !isWaiting && added.isEmpty();
  }

  /// What is to be kept now; null if that is on disk.
  @Nullable List<FormDraft> take() {
    if (!isWaiting) {
      return null;
    }
    isWaiting = false;
    return Stream.concat(begun.stream(), added.stream()).toList();
  }

  /// Has it kept again.
  void again() {
    isWaiting = true;
  }
}
