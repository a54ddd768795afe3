package org.soundings.ui.control.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Tells paths apart that have one name, as editors do: by their ends, as much of them as no other
/// one ends with.
public final class UniquePathLabels {

  private UniquePathLabels() {}

  /// What is shown of a folder beside others.
  public static String from(List<Path> others, Path folder) {
    return end(others, folder)
        .map(end -> "…" + folder.getFileSystem().getSeparator() + end)
        .orElse(folder.toString());
  }

  /// The end of a path; empty where only the whole tells it apart.
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
