package org.soundings.app.copy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.ReservedFolder;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.history.Signature;

/// A copy of an assessment with all that the window holds of it and all that its folder has, also
/// where that cannot be written, has lost something or is gone: then above all somebody wants one.
///
/// @param folder where the copy is
/// @param isOfFolder whether it has what was in the folder; else it was made from the window alone,
///   which holds neither the files of evidence nor the history
/// @param made the files that were not in the folder any more and are made from the window
/// @param seenLast what could not be read there
/// @param theirs files that others changed since they were read, and that are in it as others left
///   them
/// @param missing what kept something from coming into it, such as a text that is too large; none
///   where all of it is there
/// @param beside files that others changed too: ours stands beside theirs, or theirs stands where
///   ours was taken away
public record AssessmentCopy(
    Path folder,
    boolean isOfFolder,
    List<String> made,
    List<SeenLast> seenLast,
    List<String> theirs,
    List<Exception> missing,
    List<FileConflict> beside) {

  public AssessmentCopy {
    made = List.copyOf(made);
    seenLast = List.copyOf(seenLast);
    theirs = List.copyOf(theirs);
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

  /// What could not be read in the folder, and stands in the copy as it was seen here last.
  ///
  /// @param file or a folder of files, within the assessment's
  public record SeenLast(String file, IOException why) {}

  /// @param source its folder may be gone, or hold what others changed
  /// @param wanted where it is to be; it gets a number where something is there already, which is
  ///   not touched
  /// @param window asked what it holds
  /// @throws IOException if what was said could not be written there: then there is no copy, and
  ///   the original is as it was
  /// @throws CancellationException if somebody asked to stop before it was whole; the same then
  public static AssessmentCopy of(
      AssessmentFolder source, Path wanted, Supplier<InWindow> window, Progress progress)
      throws IOException {
    ReservedFolder place = ReservedFolder.make(wanted);
    try {
      return new CopyWriter(source, place).write(window, progress);
    } catch (IOException e) {
      place.abandon(e);
      throw CopyTrouble.within(place.filling(), e);
    } catch (RuntimeException e) {
      place.abandon(e);
      throw e;
    }
  }
}
