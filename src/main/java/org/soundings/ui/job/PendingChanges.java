package org.soundings.ui.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Running jobs whose result will change the open assessment.
final class PendingChanges {

  private final Set<Change> changes = new LinkedHashSet<>();
  private final List<Runnable> waiting = new ArrayList<>();

  /// A change that is still to come.
  final class Change {
    private final String name;
    private final Runnable over;
    private Runnable cancel = () -> {};

    private Change(String name, Runnable over) {
      this.name = name;
      this.over = over;
    }

    void onAbandon(Runnable drop) {
      cancel = drop;
    }

    /// Notes that it is over; a second call does nothing.
    void settle() {
      if (!changes.remove(this)) {
        return;
      }
      try {
        over.run();
      } finally {
        runWaiting();
      }
    }
  }

  /// @param over runs once, whether the change was made, failed or was cancelled
  Change add(String name, Runnable over) {
    var change = new Change(name, over);
    changes.add(change);
    return change;
  }

  /// Runs an action once no change is pending; at once if there is none.
  void whenSettled(Runnable then) {
    waiting.add(then);
    runWaiting();
  }

  List<String> names() {
    return changes.stream().map(change -> change.name).toList();
  }

  /// Cancels all changes without waiting for them.
  void abandon() {
    for (Change change : List.copyOf(changes)) {
      change.cancel.run();
      change.settle();
    }
  }

  private void runWaiting() {
    while (changes.isEmpty() && !waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
  }
}
