package org.soundings.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.soundings.app.save.Autosave;

/// A clock at which whoever writes to disk waits, on whatever thread: each save notes its moment,
/// so a clock that keeps its caller is as slow as a disk.
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
