package org.soundings.build.planted.app;

final class ThereAreNoHiddenGlobals {
  private static final ThereAreNoHiddenGlobals ONE = new ThereAreNoHiddenGlobals();

  private ThereAreNoHiddenGlobals() {}

  static ThereAreNoHiddenGlobals getInstance() {
    return ONE;
  }
}
