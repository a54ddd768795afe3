package org.soundings.app.save;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.store.draft.FormDraft;

/// What is begun in forms and waits to be kept on disk. What was added from a form is kept as it
/// was begun until the assessment, where it went, is written: else it would stand in no file
/// meanwhile.
///
/// Not safe for several threads.
final class WaitingDrafts {

  private @Nullable List<FormDraft> waiting;
  private final List<FormDraft> added = new ArrayList<>();

  /// What is kept while the assessment is not written. A form may be begun anew: what was added
  /// from it is kept beside that.
  static List<FormDraft> with(List<FormDraft> added, List<FormDraft> now) {
    var all = new ArrayList<>(now);
    for (FormDraft each : added) {
      FormDraft kept = each;
      for (int number = 1; isIn(all, kept); number++) {
        kept = each.beside(number);
      }
      all.add(kept);
    }
    return all;
  }

  /// Takes note of all that is begun now.
  void changed(List<FormDraft> now) {
    waiting = now;
  }

  /// Takes note of what was added from a form, and is not on disk where it went.
  void added(FormDraft draft) {
    added.add(draft);
  }

  boolean isEmpty() {
    return waiting == null;
  }

  /// What waits, to be written; null where nothing does.
  @Nullable List<FormDraft> take() {
    List<FormDraft> taken = waiting;
    waiting = null;
    return taken;
  }

  /// What was added since the assessment was on disk last.
  List<FormDraft> added() {
    return List.copyOf(added);
  }

  /// Takes note that the whole assessment is on disk, and in it all that was added.
  void allWritten() {
    added.clear();
  }

  /// Has something written again, unless something newer waits.
  void again(List<FormDraft> drafts) {
    if (waiting == null) {
      waiting = drafts;
    }
  }

  private static boolean isIn(List<FormDraft> drafts, FormDraft one) {
    return drafts.stream().anyMatch(each -> each.isInPlaceOf(one));
  }
}
