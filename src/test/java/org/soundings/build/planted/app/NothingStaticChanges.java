package org.soundings.build.planted.app;

final class NothingStaticChanges {
  static int count;

  private NothingStaticChanges() {}
}
