package org.soundings.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.Assessment;
import org.soundings.merge.PartMerge;
import org.soundings.store.file.AssessmentPart;

/// What others left in a folder, and ours in the place of every file of theirs in which nobody can
/// read anything: ours gives way to words, and not to a file that holds none.
///
/// @param parts ours that stay
public record KeepOurs(Assessment assessment, List<AssessmentPart> parts) {

  public KeepOurs {
    parts = List.copyOf(parts);
  }

  /// Whether ours stays in the place of a file.
  public boolean isOf(String file) {
    return parts.stream().anyMatch(part -> part.path().equals(file));
  }

  /// @param readable the files that could be read
  /// @param ours what was here before, file by file
  static KeepOurs of(FolderSnapshot read, Set<String> readable, Collection<AssessmentPart> ours) {
    var kept = new ArrayList<AssessmentPart>();
    Assessment goingOn = read.assessment();
    for (AssessmentPart part : ours) {
      boolean isEmpty =
          part.path().equals(AssessmentPart.PROFILE)
              ? !read.content().hasProfile()
              : !readable.contains(part.path());
      if (isEmpty && read.content().damaged().contains(part.path())) {
        goingOn = PartMerge.with(goingOn, part.value());
        kept.add(part);
      }
    }
    return new KeepOurs(goingOn, kept);
  }
}
