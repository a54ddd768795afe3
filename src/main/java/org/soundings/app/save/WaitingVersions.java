package org.soundings.app.save;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.soundings.assessment.Assessment;

/// The values that wait to be written: the last one of each stretch of work. Those that another one
/// followed are written before it, for the history's sake.
///
/// Not safe for several threads.
final class WaitingVersions {

  /// So many wait at most where nothing can be written for long; the newest always does.
  private static final int MOST = 100;

  /// The last value of a stretch of work.
  ///
  /// @param by who made it, "" where not known
  record Version(Assessment assessment, String by, int stretch) {}

  private final Deque<Version> waiting = new ArrayDeque<>();

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Takes note of a new value, which takes the place of the one before it of the same stretch.
  void add(Version version) {
    if (!waiting.isEmpty() && waiting.getLast().stretch() == version.stretch()) {
      waiting.removeLast();
    }
    waiting.addLast(version);
    forgetOldest();
  }

  /// All that wait, to be written, oldest first.
  List<Version> take() {
    List<Version> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  /// Has what could not be written wait again, before what came meanwhile.
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
