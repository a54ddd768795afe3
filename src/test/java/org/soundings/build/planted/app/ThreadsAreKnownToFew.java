package org.soundings.build.planted.app;

import java.util.concurrent.CompletableFuture;

final class ThreadsAreKnownToFew {
  private ThreadsAreKnownToFew() {}

  static void run(Runnable work) {
    CompletableFuture.runAsync(work);
  }
}
