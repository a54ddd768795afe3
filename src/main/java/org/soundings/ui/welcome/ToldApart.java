package org.soundings.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/// Tells folders apart whose assessments have one name, as editors do: by the end of their paths,
/// as much of it as no other one ends with.
final class ToldApart {

  private ToldApart() {}

  /// What is shown of a folder beside others.
  static String from(List<Path> others, Path folder) {
    int all = folder.getNameCount();
    for (int count = 1; count < all; count++) {
      Path end = folder.subpath(all - count, all);
      if (others.stream().noneMatch(other -> other.endsWith(end))) {
        return "…" + folder.getFileSystem().getSeparator() + end;
      }
    }
    return folder.toString();
  }
}
