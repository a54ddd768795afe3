package org.soundings.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Takes every step of a save, also after one that failed, and says at the end what failed first.
final class EveryStep {

  /// One step of a save.
  interface Step {
    void run() throws IOException;
  }

  private @Nullable Exception failure;

  void take(Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      if (failure == null) {
        failure = e;
      } else {
        failure.addSuppressed(e);
      }
    }
  }

  /// @throws IOException if a step failed; those after it were taken all the same
  /// @throws RuntimeException the same, where the program made a mistake
  void end() throws IOException {
    switch (failure) {
      case null -> {}
      case IOException trouble -> throw trouble;
      case RuntimeException mistake -> throw mistake;
      case Exception other -> throw new IllegalStateException(other);
    }
  }
}
