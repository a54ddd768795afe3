package org.soundings.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.soundings.app.save.Autosave;

/// A clock that delays each thread that writes to disk. Each save reads the time, so a clock that
/// blocks its caller acts like a slow disk.
final class SlowDisk extends Clock {

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch fast = new CountDownLatch(1);
  private volatile boolean slow;

  void beSlow() {
    slow = true;
  }

  void beFast() {
    slow = false;
    fast.countDown();
  }

  void untilAnotherProcessWaits() throws InterruptedException {
    if (!reached.await(20, TimeUnit.SECONDS)) {
      throw new AssertionError("nobody wrote");
    }
  }

  @Override
  public Instant instant() {
    if (slow && isCalledByAWrite()) {
      reached.countDown();
      try {
        fast.await();
      } catch (InterruptedException e) {
        throw new AssertionError("a write was interrupted", e);
      }
    }
    return Instant.now();
  }

  private static boolean isCalledByAWrite() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames.anyMatch(
                    frame ->
                        frame.getClassName().equals(Autosave.class.getName())
                            && frame.getMethodName().equals("writeWaiting")));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
