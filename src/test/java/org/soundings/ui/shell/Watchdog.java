package org.soundings.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// Sees whether the window's thread works too long at a stretch.
///
/// A thread of its own asks the window's thread for a sign again and again, and compares how much
/// processor time that thread used until it answered. Processor time, because the machine may be
/// busy with other things. Where our own code makes that thread wait, for a lock or for another
/// thread, that is seen by its state, look after look; whatever else keeps it still is found by the
/// clock, with a wide margin.
final class Watchdog implements AutoCloseable {

  /// The longest stretch of work.
  static final long LONGEST_WORK = TimeUnit.MILLISECONDS.toNanos(100);

  /// How long it looks for a sign before it looks what the thread does, milliseconds.
  private static final long LOOK = 60;

  /// So often in a row our code is never seen waiting.
  private static final int MOST_WAITING = 2;

  /// The longest time without a sign, whatever the reason.
  private static final long LONGEST_SILENCE = TimeUnit.SECONDS.toNanos(5);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// A stretch that was too long.
  record Block(long workMillis, long silenceMillis, List<String> stack) {}

  private final List<Block> blocks = new CopyOnWriteArrayList<>();
  private final AtomicBoolean watching = new AtomicBoolean(true);
  private final Thread windowThread;
  private final Thread watcher;

  Watchdog() {
    windowThread = TestWindow.onWindowThread(Thread::currentThread);
    watcher = Thread.ofPlatform().name("watchdog").daemon().start(this::watch);
  }

  /// What was found since it began.
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
