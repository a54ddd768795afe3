package org.soundings.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.Assessment;
import org.soundings.merge.PartMerge;
import org.soundings.store.file.AssessmentPart;

/// The state that others left in a folder, with the local version in place of every file that is
/// completely unreadable. Only readable content replaces the local version.
///
/// @param parts the local parts that stay
public record KeepLocalFiles(Assessment assessment, List<AssessmentPart> parts) {

  public KeepLocalFiles {
    parts = List.copyOf(parts);
  }

  /// Whether the local version of a file stays.
  public boolean isOf(String file) {
    return parts.stream().anyMatch(part -> part.path().equals(file));
  }

  /// @param readable the files that could be read
  /// @param local the local state so far, file by file
  static KeepLocalFiles of(
      FolderSnapshot read, Set<String> readable, Collection<AssessmentPart> local) {
    var kept = new ArrayList<AssessmentPart>();
    Assessment goingOn = read.assessment();
    for (AssessmentPart part : local) {
      boolean isEmpty =
          part.path().equals(AssessmentPart.PROFILE)
              ? !read.content().hasProfile()
              : !readable.contains(part.path());
      if (isEmpty && read.content().damaged().contains(part.path())) {
        goingOn = PartMerge.with(goingOn, part.value());
        kept.add(part);
      }
    }
    return new KeepLocalFiles(goingOn, kept);
  }
}
