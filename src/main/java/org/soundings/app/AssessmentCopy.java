package org.soundings.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FormDraft;
import org.soundings.store.history.Signature;

/// A copy of an assessment with all that the window holds of it, also where its folder cannot be
/// written, or is gone: then above all somebody wants one.
///
/// @param folder where the copy is
/// @param isOfFolder whether it has all that was in the folder; else it was made from the window
///   alone, which holds neither the files of evidence nor the history
/// @param unwritten what kept something from being written into it, such as a text that is too
///   large; null where all of it is there
public record AssessmentCopy(Path folder, boolean isOfFolder, @Nullable IOException unwritten) {

  /// What a window holds.
  ///
  /// @param begun in forms and not added yet
  public record InWindow(Assessment assessment, List<FormDraft> begun, Signature signature) {
    public InWindow {
      begun = List.copyOf(begun);
    }
  }

  /// A copy of a folder that holds everything.
  public static AssessmentCopy ofFolder(Path from, Path target) throws IOException {
    FolderCopy.of(from, target);
    return new AssessmentCopy(target, true, null);
  }

  /// @param source its folder may be gone, or hold what others changed
  /// @param target a folder that is empty or not there yet
  /// @throws IOException if there is no copy; the original is as it was
  public static AssessmentCopy of(AssessmentFolder source, Path target, InWindow all)
      throws IOException {
    AssessmentFolder.Copy asKnown = source.asKnown();
    boolean isOfFolder = isCopied(source.path(), target);
    try (AssessmentFolder copy =
        isOfFolder
            ? asKnown.open(target)
            : AssessmentFolder.create(target, Assessment.begin(all.assessment().profile()))) {
      return new AssessmentCopy(target, isOfFolder, unwritten(copy, all));
    }
  }

  private static @Nullable IOException unwritten(AssessmentFolder copy, InWindow all) {
    try {
      copy.keep(all.begun());
      copy.save(all.assessment(), all.signature());
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  /// Whatever keeps the folder from being copied, the window holds the words.
  private static boolean isCopied(Path from, Path target) {
    if (!AssessmentFolder.isAssessment(from)) {
      return false;
    }
    try {
      FolderCopy.of(from, target);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
