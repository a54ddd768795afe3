package org.soundings.build.planted.app;

final class OnlyTheCommandLinePrints {
  private OnlyTheCommandLinePrints() {}

  static void print(String words) {
    System.out.println(words);
  }
}
