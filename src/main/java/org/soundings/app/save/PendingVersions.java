package org.soundings.app.save;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.soundings.assessment.Assessment;

/// The values that wait to be written: the last one of each stretch of work. Earlier ones are
/// written before later ones, for the history.
///
/// Not thread-safe.
final class PendingVersions {

  /// The most values that wait while writing fails. The newest one is never dropped.
  private static final int MOST = 100;

  /// The last value of a stretch of work.
  ///
  /// @param by the author; "" if not known
  record Version(Assessment assessment, String by, int stretch) {}

  private final Deque<Version> waiting = new ArrayDeque<>();

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Adds a value. It replaces the previous one of the same stretch.
  void add(Version version) {
    if (!waiting.isEmpty() && waiting.getLast().stretch() == version.stretch()) {
      waiting.removeLast();
    }
    waiting.addLast(version);
    forgetOldest();
  }

  /// All waiting values, oldest first.
  List<Version> take() {
    List<Version> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  /// Puts back values that could not be written, before newer ones.
  ///
  /// @param unwritten oldest first
  void again(List<Version> unwritten) {
    unwritten.reversed().forEach(waiting::addFirst);
    forgetOldest();
  }

  private void forgetOldest() {
    while (waiting.size() > MOST) {
      waiting.removeFirst();
    }
  }
}
