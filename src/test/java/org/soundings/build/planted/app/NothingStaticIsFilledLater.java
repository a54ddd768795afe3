package org.soundings.build.planted.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class NothingStaticIsFilledLater {
  private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

  private NothingStaticIsFilledLater() {}

  static void see(String name) {
    SEEN.put(name, name);
  }
}
