package org.soundings.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FormDraft;
import org.soundings.store.Saved;
import org.soundings.store.history.Signature;

/// A copy of an assessment with all that the window holds of it, also where its folder cannot be
/// written, or is gone: then above all somebody wants one.
///
/// @param folder where the copy is
/// @param isOfFolder whether it has all that was in the folder; else it was made from the window
///   alone, which holds neither the files of evidence nor the history
/// @param missing what kept something from being written into it, such as a text that is too large;
///   none where all of it is there
/// @param beside files that others changed too: ours stands beside theirs
public record AssessmentCopy(
    Path folder, boolean isOfFolder, List<Exception> missing, List<Saved.Conflict> beside) {

  public AssessmentCopy {
    missing = List.copyOf(missing);
    beside = List.copyOf(beside);
  }

  /// What a window holds.
  ///
  /// @param begun in forms and not added yet
  public record InWindow(Assessment assessment, List<FormDraft> begun, Signature signature) {
    public InWindow {
      begun = List.copyOf(begun);
    }
  }

  /// A copy of a folder that holds everything.
  ///
  /// @param begun in forms and not added yet
  public static AssessmentCopy ofFolder(Path from, Path target, List<FormDraft> begun)
      throws IOException {
    FolderCopy.of(from, target);
    var missing = new ArrayList<Exception>();
    if (!begun.isEmpty()) {
      take(missing, () -> keep(target, begun));
    }
    return new AssessmentCopy(target, true, missing, List.of());
  }

  private static void keep(Path target, List<FormDraft> begun) throws IOException {
    try (AssessmentFolder copy = AssessmentFolder.open(target, Progress.unwatched()).value()) {
      if (copy.whyReadOnly().isEmpty()) {
        copy.keep(begun);
      }
    }
  }

  /// @param source its folder may be gone, or hold what others changed
  /// @param target a folder that is empty or not there yet
  /// @param window asked what it holds
  /// @throws IOException if there is no copy; the original is as it was
  public static AssessmentCopy of(AssessmentFolder source, Path target, Supplier<InWindow> window)
      throws IOException {
    // Asked first: what is saved meanwhile is newer in the window too.
    AssessmentFolder.Copy asKnown = source.asKnown();
    InWindow all = window.get();
    boolean isOfFolder = isCopied(source.path(), target);
    var missing = new ArrayList<Exception>();
    AssessmentFolder copy =
        isOfFolder
            ? asKnown.open(target)
            : AssessmentFolder.create(target, Assessment.begin(all.assessment().profile()));
    // Each by itself: one that fails keeps no other from being written.
    take(missing, () -> copy.save(all.assessment(), all.signature()));
    take(missing, () -> copy.keep(all.begun()));
    List<Saved.Conflict> beside = copy.aside();
    take(missing, copy::close);
    return new AssessmentCopy(target, isOfFolder, missing, beside);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void take(List<Exception> missing, Writing writing) {
    try {
      writing.run();
    } catch (IOException | RuntimeException e) {
      missing.add(e);
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
      // It may be there all the same, and only what was made beside it is left.
      return AssessmentFolder.isAssessment(target);
    }
  }
}
