package org.soundings.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Takes every step of a save, also after one that failed, and says at the end what failed first.
final class EveryStep {

  /// One step of a save.
  interface Step {
    void run() throws IOException;
  }

  private @Nullable IOException failure;

  void take(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      if (failure == null) {
        failure = e;
      } else {
        failure.addSuppressed(e);
      }
    }
  }

  /// @throws IOException if a step failed; those after it were taken all the same
  void end() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
