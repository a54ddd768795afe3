package org.soundings.build.planted;

import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.WindowThread;

/// Breaks a rule so that its test is seen to find it: a test of a window that does not say so. It
/// is never run.
class UntaggedWindow {

  @Test
  void waitsForTheWindow() {
    Helper.settle();
  }

  private static final class Helper {
    static void settle() {
      WindowThread.settle();
    }
  }
}
