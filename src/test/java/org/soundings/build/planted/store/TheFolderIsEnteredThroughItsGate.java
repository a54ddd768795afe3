package org.soundings.build.planted.store;

import java.nio.file.Path;
import java.util.function.Function;

final class TheFolderIsEnteredThroughItsGate {
  private TheFolderIsEnteredThroughItsGate() {}

  static Path plantName(Path folder) {
    return folder.resolve("assessment.yaml");
  }

  static Path plantPath(Path folder, Path file) {
    return folder.resolve(file);
  }

  static Path plantSibling(Path file) {
    return file.resolveSibling("assessment.yaml");
  }

  static Function<String, Path> plantReference(Path folder) {
    return folder::resolve;
  }
}
