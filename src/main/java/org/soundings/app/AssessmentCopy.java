package org.soundings.app;

import java.io.IOException;
import java.nio.file.Path;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.history.Signature;

/// A copy of an assessment with all that the window holds of it, also where its folder cannot be
/// written, or is gone: then above all somebody wants one.
///
/// @param folder where the copy is
/// @param isOfFolder whether it has all that was in the folder; else it was made from the window
///   alone, which holds neither the files of evidence nor the history
public record AssessmentCopy(Path folder, boolean isOfFolder) {

  /// @param from the folder, which may be gone
  /// @param target a folder that is empty or not there yet
  /// @throws IOException if the copy could not be written; the original is as it was
  public static AssessmentCopy of(Path from, Path target, Assessment inWindow, Signature signature)
      throws IOException {
    boolean isThere = AssessmentFolder.isAssessment(from);
    if (isThere) {
      FolderCopy.of(from, target);
      try (AssessmentFolder copy = AssessmentFolder.open(target, Progress.unwatched()).value()) {
        copy.save(inWindow, signature);
      }
    } else {
      AssessmentFolder.create(target, inWindow).close();
    }
    return new AssessmentCopy(target, isThere);
  }
}
