package org.soundings.ui.control.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Labels for paths that have the same name, as in editors: the shortest end of each path that is
/// unique.
public final class UniquePathLabels {

  private UniquePathLabels() {}

  /// The label of a folder among others.
  public static String from(List<Path> others, Path folder) {
    return end(others, folder)
        .map(end -> "…" + folder.getFileSystem().getSeparator() + end)
        .orElse(folder.toString());
  }

  /// The unique end of a path; empty if only the whole path is unique.
  public static Optional<Path> end(List<Path> others, Path path) {
    int all = path.getNameCount();
    for (int count = 1; count < all; count++) {
      Path end = path.subpath(all - count, all);
      if (others.stream().noneMatch(other -> other.endsWith(end))) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }
}
