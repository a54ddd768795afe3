package org.soundings.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.store.FormDraft;

/// What is begun in forms and waits to be kept on disk. What left its form, because it was added,
/// is kept as it was begun until the assessment, where it went, is written: else it would stand in
/// no file meanwhile.
///
/// Not safe for several threads.
final class WaitingDrafts {

  private @Nullable List<FormDraft> waiting;
  private List<FormDraft> last;
  private final List<FormDraft> left = new ArrayList<>();

  /// @param kept what is on disk
  WaitingDrafts(List<FormDraft> kept) {
    last = kept;
  }

  /// What was taken to be written.
  ///
  /// @param now null where nothing waits
  /// @param left what left its form since the assessment was written last
  record Taken(@Nullable List<FormDraft> now, List<FormDraft> left) {}

  /// What is kept while the assessment is not written. A form may be begun anew: what left it is
  /// kept beside that, about nothing that is there.
  static List<FormDraft> withLeft(List<FormDraft> now, List<FormDraft> left) {
    var all = new ArrayList<>(now);
    for (FormDraft each : left) {
      FormDraft kept = each;
      for (int number = 1; isIn(all, kept); number++) {
        String about = (each.about() + " left " + number).strip();
        kept = new FormDraft(each.form(), about, each.said(), each.picture());
      }
      all.add(kept);
    }
    return all;
  }

  /// Takes note of all that is begun now.
  void changed(List<FormDraft> now) {
    last.stream().filter(before -> !isIn(now, before)).forEach(left::add);
    last = now;
    waiting = now;
  }

  boolean isEmpty() {
    return waiting == null;
  }

  Taken take() {
    var taken = new Taken(waiting, List.copyOf(left));
    waiting = null;
    return taken;
  }

  /// Takes note that the assessment is written: what had left its form is in it.
  void forgetLeft(Taken taken) {
    taken.left().forEach(left::remove);
  }

  /// Has something written again, unless something newer waits.
  void again(List<FormDraft> drafts) {
    if (waiting == null) {
      waiting = drafts;
    }
  }

  private static boolean isIn(List<FormDraft> drafts, FormDraft one) {
    return drafts.stream().anyMatch(each -> each.isOf(one.form(), one.about()));
  }
}
