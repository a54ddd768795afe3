package org.soundings.ui.robot;

import com.sun.javafx.tk.Toolkit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.soundings.ui.theme.Fonts;

/// The thread on which everything in a window happens, as a test sees it from outside.
public final class WindowThread {

  private static final long PATIENCE_SECONDS = 30;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

  /// What is told to the thread while it is being told something comes in the next round, as what a
  /// layout asks for. Nothing of the program takes more.
  private static final int ROUNDS = 3;

  /// Nobody looks at the windows of tests, and painting them is most of their work: they are laid
  /// out as often as a test looks, and painted as seldom as the clock behind it ticks.
  private static final String PULSES_PER_SECOND = "2";

  private static final List<Throwable> UNCAUGHT = new ArrayList<>();

  private WindowThread() {}

  /// Started when it is first asked for, once in a virtual machine: the toolkit begins no second
  /// time, and each class of tests may be a run of its own.
  private static final class Started {
    private static final Thread THREAD = start();
  }

  static Thread thread() {
    return Started.THREAD;
  }

  private static Thread start() {
    System.setProperty("javafx.animation.pulse", PULSES_PER_SECOND);
    var started = new CountDownLatch(1);
    Platform.startup(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((_, error) -> UNCAUGHT.add(error));
          Platform.setImplicitExit(false);
          // Before any window: a family that a style sheet asked for too early stays another face.
          Fonts.load();
          started.countDown();
        });
    try {
      if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("The window's thread does not start.");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return ask(Thread::currentThread);
  }

  /// What somebody finds who asks on the window's thread.
  public static <T> T ask(Callable<T> question) {
    var asked = new FutureTask<>(question);
    if (Platform.isFxApplicationThread()) {
      asked.run();
    } else {
      Platform.runLater(asked);
    }
    return await(asked);
  }

  private static <T> T await(FutureTask<T> asked) {
    try {
      return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw asItWas(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The window's thread does not answer.", e);
    }
  }

  private static RuntimeException asItWas(Throwable error) {
    switch (error) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new AssertionError(error);
    }
  }

  /// Waits until what was told to the window's thread is done and everything is laid out.
  public static void settle() {
    if (Platform.isFxApplicationThread()) {
      throw new IllegalStateException("The window's thread cannot wait for itself.");
    }
    var settled = new FutureTask<>(() -> true);
    Platform.runLater(() -> layOut(ROUNDS, settled));
    await(settled);
  }

  private static void layOut(int rounds, Runnable then) {
    try {
      Toolkit.getToolkit().firePulse();
    } finally {
      Platform.runLater(rounds == 1 ? then : () -> layOut(rounds - 1, then));
    }
  }

  /// Waits until something is so that another thread or the clock brings about.
  public static void until(String what, Callable<Boolean> condition) {
    waitFor(what, () -> ask(condition));
    settle();
  }

  /// Likewise for what is not to be asked on the window's thread.
  public static void waitFor(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("This did not come: " + what);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  /// What went wrong on the window's thread since this was last asked, and nobody caught.
  static List<Throwable> takeUncaught() {
    return ask(
        () -> {
          var all = List.copyOf(UNCAUGHT);
          UNCAUGHT.clear();
          return all;
        });
  }
}
