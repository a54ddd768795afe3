package org.soundings.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FormDraft;
import org.soundings.store.OpenedCopy;
import org.soundings.store.Saved;
import org.soundings.store.history.Signature;

/// A copy of an assessment with all that the window holds of it and all that its folder has, also
/// where that cannot be written, has lost something or is gone: then above all somebody wants one.
///
/// @param folder where the copy is
/// @param isOfFolder whether it has what was in the folder; else it was made from the window alone,
///   which holds neither the files of evidence nor the history
/// @param made the files that were not in the folder any more and are made from the window
/// @param missing what kept something from coming into it, such as a text that is too large; none
///   where all of it is there
/// @param beside files that others changed too: ours stands beside theirs, or theirs stands where
///   ours was taken away
public record AssessmentCopy(
    Path folder,
    boolean isOfFolder,
    List<String> made,
    List<Exception> missing,
    List<Saved.Conflict> beside) {

  public AssessmentCopy {
    made = List.copyOf(made);
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

  /// @param source its folder may be gone, or hold what others changed
  /// @param target a folder that is empty or not there yet
  /// @param window asked what it holds
  /// @throws IOException if there is no copy; the original is as it was
  public static AssessmentCopy of(AssessmentFolder source, Path target, Supplier<InWindow> window)
      throws IOException {
    var missing = new ArrayList<Exception>();
    var leftOut = new TreeSet<Path>();
    boolean isOfFolder = isCopied(source, target, leftOut, missing);
    OpenedCopy opened = opened(source, target);
    AssessmentFolder copy = opened.folder();
    missing.addAll(opened.unread());
    // Asked last: what was saved meanwhile is in the window too.
    InWindow all = window.get();
    if (isOfFolder) {
      copyLateEvidence(source, copy, all.assessment(), leftOut, missing);
    }
    var beside = new ArrayList<Saved.Conflict>();
    // Each by itself: one that fails keeps no other from being written.
    take(
        missing,
        () ->
            copy.save(all.assessment(), all.signature()).conflicts().stream()
                .filter(Saved.Conflict::isOfDeletion)
                .forEach(beside::add));
    take(missing, () -> copy.keep(all.begun()));
    beside.addAll(copy.conflicts().aside());
    take(missing, copy::close);
    return new AssessmentCopy(
        target, isOfFolder, isOfFolder ? opened.made() : List.of(), missing, beside);
  }

  private static OpenedCopy opened(AssessmentFolder source, Path target) throws IOException {
    try {
      return source.openCopy(target);
    } catch (IOException | RuntimeException e) {
      FolderCopy.remove(target);
      throw e;
    }
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
  ///
  /// @param leftOut gets what of it cannot be read
  private static boolean isCopied(
      AssessmentFolder source, Path target, Set<Path> leftOut, List<Exception> missing) {
    if (!source.isThere()) {
      return false;
    }
    try {
      SortedMap<Path, IOException> unread = FolderCopy.ofReadable(source.path(), target);
      leftOut.addAll(unread.keySet());
      missing.addAll(unread.values());
      return true;
    } catch (IOException e) {
      missing.add(e);
      // It may be there all the same, and only what was made beside it is left.
      return AssessmentFolder.isAssessment(target);
    }
  }

  /// Copies the files of evidence that came while the others were copied.
  ///
  /// @param leftOut what was left out before, and told
  /// @param missing told of those that the folder has lost
  private static void copyLateEvidence(
      AssessmentFolder source,
      AssessmentFolder copy,
      Assessment assessment,
      Set<Path> leftOut,
      List<Exception> missing) {
    for (Evidence item : assessment.evidence().values()) {
      Path there = copy.file(item).orElse(null);
      Path from = source.file(item).orElse(null);
      if (there == null || from == null || Files.exists(there)) {
        continue;
      }
      Path within = source.path().relativize(from);
      if (leftOut.stream().noneMatch(within::startsWith)) {
        take(missing, () -> FolderCopy.late(from, there).ifPresent(missing::add));
      }
    }
  }
}
