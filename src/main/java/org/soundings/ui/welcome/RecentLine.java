package org.soundings.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import org.soundings.ui.control.mark.Mark;

/// A folder that was opened before.
///
/// @param apart distinguishes its folder from another assessment with the same title, or ""
/// @param detail the last place and its date, or why it cannot be opened
/// @param there whether the folder still exists and contains an assessment
/// @param isPinned whether it is pinned to the top of the list
/// @param marks one per layer of the stack, with the lowest rating; empty while the folder has not
///   been read
record RecentLine(
    Path folder,
    String title,
    String apart,
    String detail,
    boolean there,
    boolean isPinned,
    List<Mark> marks) {
  RecentLine {
    marks = List.copyOf(marks);
  }

  RecentLine withMarks(List<Mark> found) {
    return new RecentLine(folder, title, apart, detail, there, isPinned, found);
  }

  /// The same if there is nothing to open.
  RecentLine gone(String why) {
    return new RecentLine(folder, title, apart, why, false, isPinned, List.of());
  }

  /// The same if it can probably be opened, although it could not be read here.
  RecentLine unread(String why) {
    return new RecentLine(folder, title, apart, why, there, isPinned, List.of());
  }

  /// Its name if nothing else is known.
  String name() {
    return apart.isEmpty() ? title : "%s, %s".formatted(title, apart);
  }
}
