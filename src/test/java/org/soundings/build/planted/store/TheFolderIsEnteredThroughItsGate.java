package org.soundings.build.planted.store;

import java.nio.file.Path;

final class TheFolderIsEnteredThroughItsGate {
  private TheFolderIsEnteredThroughItsGate() {}

  static Path file(Path folder) {
    return folder.resolve("assessment.yaml");
  }
}
