package org.soundings.base;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Takes every step of a piece of work, also after one that failed, and says at the end what did.
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

  /// Takes note of what failed within a step, which went on.
  public void failed(Exception failure) {
    failures.add(failure);
  }

  /// What failed, the first first.
  public List<Exception> failures() {
    return List.copyOf(failures);
  }

  /// @throws IOException if a step failed; those after it were taken all the same
  /// @throws RuntimeException the same, where the program made a mistake
  public void end() throws IOException {
    if (failures.isEmpty()) {
      return;
    }
    Exception first = failures.getFirst();
    failures.stream().skip(1).forEach(first::addSuppressed);
    switch (first) {
      case IOException trouble -> throw trouble;
      case RuntimeException mistake -> throw mistake;
      default -> throw new IllegalStateException(first);
    }
  }
}
