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

/// The window's thread, as a test uses it from another thread.
public final class WindowThread {

  private static final long PATIENCE_SECONDS = 30;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

  /// Tasks that run on the thread can add further tasks, as a layout does, which run in the next
  /// round. The program never needs more rounds than this.
  private static final int ROUNDS = 3;

  /// The windows of tests are not visible, and painting them would take most of the time. They are
  /// laid out each time a test reads them, and painted as rarely as the toolkit allows.
  private static final String PULSES_PER_SECOND = "2";

  private static final List<Throwable> UNCAUGHT = new ArrayList<>();

  private WindowThread() {}

  /// Started on first use, once in a virtual machine, because the toolkit cannot start twice and
  /// each test class may be a separate run.
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
          // Before any window: if a style sheet requests a family too early, it keeps another font.
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

  /// Returns the result of a call on the window's thread.
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

  /// Waits until all tasks of the window's thread are done and everything is laid out.
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

  /// Waits for a condition that another thread or the clock fulfils.
  public static void until(String what, Callable<Boolean> condition) {
    waitFor(what, () -> ask(condition));
    settle();
  }

  /// The same for a condition that must not be checked on the window's thread.
  public static void waitFor(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("This did not come: " + what);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  /// The uncaught errors of the window's thread since the last call.
  static List<Throwable> takeUncaught() {
    return ask(
        () -> {
          var all = List.copyOf(UNCAUGHT);
          UNCAUGHT.clear();
          return all;
        });
  }
}
