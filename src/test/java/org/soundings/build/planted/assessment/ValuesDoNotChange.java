package org.soundings.build.planted.assessment;

final class ValuesDoNotChange {
  private int count;

  int next() {
    return ++count;
  }
}
