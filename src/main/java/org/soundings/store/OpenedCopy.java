package org.soundings.store;

import java.util.ArrayList;
import java.util.List;
import org.soundings.base.FailureCollector;
import org.soundings.store.gate.FolderGate;

/// A copy of a folder, opened to write into it what that folder would hold. What others changed
/// there and nobody has read is not written over here either. What was saved there while it was
/// copied is done here first, and what is not here is made anew from what was saved last; that is
/// no change of anybody. One file that cannot be brought up to date keeps no other from it.
///
/// @param made the files that were not in it and were made anew
/// @param theirs the files that others changed there since they were read; ours is put beside what
///   they emptied or broke
/// @param unread why something is not in it as it is in the folder
public record OpenedCopy(
    AssessmentFolder folder, List<String> made, List<String> theirs, List<Exception> unread) {

  public OpenedCopy {
    made = List.copyOf(made);
    theirs = List.copyOf(theirs);
    unread = List.copyOf(unread);
  }

  /// @param parts the files of the copy, as they are known of the source
  static OpenedCopy of(AssessmentFolder source, AssessmentFolder copy, FolderParts parts) {
    var steps = new FailureCollector();
    var differing = new ArrayList<String>();
    var theirs = new ArrayList<String>();
    // Looked at while the source goes on saving: a copy may lie on something slow.
    steps.take(
        () -> {
          differing.addAll(parts.differing());
          for (String file : differing) {
            steps.take(() -> source.bringUpToDate(file, parts));
          }
        });
    source.bringHistoryUpToDate(new FolderGate(copy.path()), steps::failed);
    List<String> made = parts.restoreMissing();
    steps.take(() -> theirs.addAll(parts.theirs(differing)));
    parts.pending().write(steps);
    steps.take(() -> GitIgnore.makeIn(copy.path()));
    return new OpenedCopy(copy, made, theirs, steps.failures());
  }
}
