package org.soundings.build.planted;

import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.WindowThread;

/// Breaks a rule, to prove that the test of the rule finds it: a window test without the tag. It is
/// never run.
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
