package org.soundings.app.save;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.store.draft.FormDraft;

/// Drafts that wait to be written. A draft that was added to the assessment is also written until
/// the assessment itself is, so that it is always in a file.
///
/// Not thread-safe.
final class PendingDrafts {

  private List<FormDraft> allDrafts = List.of();
  private final List<FormDraft> added = new ArrayList<>();
  private boolean isWaiting;

  /// Sets the current drafts.
  void changed(List<FormDraft> now) {
    allDrafts = now;
    isWaiting = true;
  }

  /// Notes a draft that was added to an assessment that is not written yet.
  void added(FormDraft draft) {
    added.add(draft);
  }

  /// Notes that the whole assessment is written.
  void assessmentWritten() {
    isWaiting |= !added.isEmpty();
    added.clear();
  }

  boolean isEmpty() {
    return !isWaiting && added.isEmpty();
  }

  /// The drafts to write now. Null if they are on disk.
  @Nullable List<FormDraft> take() {
    if (!isWaiting) {
      return null;
    }
    isWaiting = false;
    return Stream.concat(allDrafts.stream(), added.stream()).toList();
  }

  /// Writes them again next time.
  void again() {
    isWaiting = true;
  }
}
