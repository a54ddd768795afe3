package org.soundings.build.planted.app;

import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

final class ThreadsAreKnownToFew {
  private ThreadsAreKnownToFew() {}

  static void plantFuture(Runnable work) {
    CompletableFuture.runAsync(work);
  }

  static void plantThread(Runnable work) {
    Thread.ofPlatform().start(work);
  }

  static void plantExecutor(Runnable work) {
    Executors.newSingleThreadExecutor().execute(work);
  }

  static void plantTimer() {
    new Timer().cancel();
  }

  static long plantStream(List<String> names) {
    return names.parallelStream().count();
  }

  static Function<List<String>, Stream<String>> plantReference() {
    return List::parallelStream;
  }
}
