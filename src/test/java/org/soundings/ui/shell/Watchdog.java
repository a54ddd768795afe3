package org.soundings.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// Detects tasks that keep the window's thread busy for too long.
///
/// A separate thread repeatedly waits for an answer of the window's thread, and compares how much
/// processor time that thread used until then. It uses processor time, because the machine may be
/// busy with other work. If code of the program makes that thread wait, for a lock or for another
/// thread, its state shows this in several checks in a row. All other delays are found by elapsed
/// time, with a wide margin.
final class Watchdog implements AutoCloseable {

  /// The longest allowed processor time.
  static final long LONGEST_WORK = TimeUnit.MILLISECONDS.toNanos(100);

  /// How long it waits for an answer before it checks the state of the thread, in milliseconds.
  private static final long LOOK = 60;

  /// Code of the program is never found waiting in this many checks in a row.
  private static final int MOST_WAITING = 2;

  /// The longest allowed time without an answer, for any reason.
  private static final long LONGEST_SILENCE = TimeUnit.SECONDS.toNanos(5);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// A task that took too long.
  record Block(long workMillis, long silenceMillis, List<String> stack) {}

  private final List<Block> blocks = new CopyOnWriteArrayList<>();
  private final AtomicBoolean watching = new AtomicBoolean(true);
  private final Thread windowThread;
  private final Thread watcher;

  Watchdog() {
    windowThread = TestWindow.onWindowThread(Thread::currentThread);
    watcher = Thread.ofPlatform().name("watchdog").daemon().start(this::watch);
  }

  /// The findings since the start.
  List<Block> blocks() {
    return blocks;
  }

  private void watch() {
    while (watching.get()) {
      long work = THREADS.getThreadCpuTime(windowThread.threadId());
      long start = System.nanoTime();
      var sign = new CountDownLatch(1);
      Platform.runLater(sign::countDown);
      List<String> stack = List.of();
      int waiting = 0;
      try {
        while (!sign.await(LOOK, TimeUnit.MILLISECONDS)) {
          boolean still = windowThread.getState() != Thread.State.RUNNABLE;
          stack = stack();
          waiting = still && !stack.isEmpty() ? waiting + 1 : 0;
          if (waiting == MOST_WAITING) {
            blocks.add(new Block(0, (System.nanoTime() - start) / 1_000_000, stack));
          }
          if (!watching.get()) {
            return;
          }
        }
      } catch (InterruptedException e) {
        return;
      }
      long worked = THREADS.getThreadCpuTime(windowThread.threadId()) - work;
      long silent = System.nanoTime() - start;
      if (worked > LONGEST_WORK || silent > LONGEST_SILENCE) {
        blocks.add(new Block(worked / 1_000_000, silent / 1_000_000, stack));
      }
    }
  }

  private List<String> stack() {
    return List.of(windowThread.getStackTrace()).stream()
        .map(StackTraceElement::toString)
        .filter(line -> line.contains("soundings"))
        .limit(6)
        .toList();
  }

  @Override
  public void close() throws InterruptedException {
    watching.set(false);
    watcher.interrupt();
    watcher.join(5_000);
  }
}
