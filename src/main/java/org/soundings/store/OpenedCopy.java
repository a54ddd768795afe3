package org.soundings.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A copy of a folder, opened to write into it what that folder would hold. What others changed
/// there and nobody has read is not written over here either. What was saved there while it was
/// copied is done here first, and what is not here is made anew from what was saved last; that is
/// no change of anybody.
///
/// @param made the files that were not in it and were made anew
/// @param unread why something is not in it as it is in the folder
public record OpenedCopy(AssessmentFolder folder, List<String> made, List<IOException> unread) {

  public OpenedCopy {
    made = List.copyOf(made);
    unread = List.copyOf(unread);
  }

  /// @param parts the files of the copy, as they are known of the source
  static OpenedCopy of(AssessmentFolder source, AssessmentFolder copy, FolderParts parts)
      throws IOException {
    // Looked at while the source goes on saving: a copy may lie on something slow.
    for (String file : parts.differing()) {
      source.bringUpToDate(file, parts);
    }
    var unread = new ArrayList<IOException>();
    source.bringHistoryUpToDate(copy.path(), unread::add);
    List<String> made = parts.restoreMissing();
    parts.putAsideAgain();
    GitIgnore.makeIn(copy.path());
    return new OpenedCopy(copy, made, unread);
  }
}
