package org.soundings.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import org.soundings.ui.control.mark.Mark;

/// A folder that was opened before.
///
/// @param apart what tells its folder apart where another assessment has the same title, or ""
/// @param detail where one was and when, or why it cannot be opened
/// @param there whether the folder is still where it was, with an assessment in it
/// @param isPinned whether it stays at the top of the list
/// @param marks one per layer of the stack, the worst that was agreed on; empty while the folder
///   has not been looked into
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

  /// The same where there is nothing to open.
  RecentLine gone(String why) {
    return new RecentLine(folder, title, apart, why, false, isPinned, List.of());
  }

  /// The same where it may be opened, though it could not be looked into.
  RecentLine unread(String why) {
    return new RecentLine(folder, title, apart, why, there, isPinned, List.of());
  }

  /// What it is called where nothing else is said of it.
  String name() {
    return apart.isEmpty() ? title : "%s, %s".formatted(title, apart);
  }
}
