package org.soundings.base;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Runs every step of a piece of work, even after one has failed, and reports all failures at the
/// end.
public final class FailureCollector {

  /// One step of it.
  public interface Step {
    void run() throws IOException;
  }

  private final List<Exception> failures = new ArrayList<>();

  public void take(Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      failed(e);
    }
  }

  /// Records a failure inside a step that continued.
  public void failed(Exception failure) {
    failures.add(failure);
  }

  /// What failed, in the order in which it failed.
  public List<Exception> failures() {
    return List.copyOf(failures);
  }

  /// @throws IOException if a step failed; the later steps were run anyway
  /// @throws RuntimeException if a step failed because of a bug
  public void end() throws IOException {
    if (failures.isEmpty()) {
      return;
    }
    Exception first = failures.getFirst();
    failures.stream().skip(1).forEach(first::addSuppressed);
    switch (first) {
      case IOException trouble -> throw trouble;
      case RuntimeException error -> throw error;
      default -> throw new IllegalStateException(first);
    }
  }
}
