package org.soundings.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.OpenedCopy;
import org.soundings.store.ReservedFolder;
import org.soundings.store.Saved;

/// Fills a folder that was made for a copy: first with what is on disk, then with what the window
/// holds. Whatever fails keeps nothing else from coming into it, and is told.
final class CopyWriter {

  private final AssessmentFolder source;
  private final ReservedFolder place;
  private final List<Exception> missing = new ArrayList<>();

  /// Null where nothing could be copied from the folder.
  private @Nullable FolderCopy files;

  CopyWriter(AssessmentFolder source, ReservedFolder place) {
    this.source = source;
    this.place = place;
  }

  /// @param window asked last: what was saved meanwhile is in the window too
  AssessmentCopy write(Supplier<AssessmentCopy.InWindow> window) {
    copyFiles();
    OpenedCopy opened = source.openCopy(place);
    missing.addAll(opened.unread());
    AssessmentCopy.InWindow all = window.get();
    copyLateEvidence(opened.folder(), all.assessment());
    List<Saved.Conflict> beside = save(opened.folder(), all);
    return told(opened.made(), beside);
  }

  /// Whatever keeps the folder from being copied, the window holds the words.
  private void copyFiles() {
    if (!source.isThere()) {
      return;
    }
    take(
        () -> {
          var copy = new FolderCopy(source.path(), place.path());
          copy.copy();
          files = copy;
        });
  }

  /// Copies the files of evidence that came while the others were copied, and tells of those that
  /// the folder has lost.
  private void copyLateEvidence(AssessmentFolder copy, Assessment assessment) {
    FolderCopy copied = files;
    if (copied == null) {
      return;
    }
    for (Evidence item : assessment.evidence().values()) {
      Path there = copy.file(item).orElse(null);
      if (there != null && !Files.exists(there)) {
        take(() -> copied.addLate(copy.path().relativize(there)));
      }
    }
  }

  private List<Saved.Conflict> save(AssessmentFolder copy, AssessmentCopy.InWindow all) {
    var beside = new ArrayList<Saved.Conflict>();
    take(
        () ->
            copy.save(all.assessment(), all.signature()).conflicts().stream()
                .filter(Saved.Conflict::isOfDeletion)
                .forEach(beside::add));
    take(() -> copy.keep(all.begun()));
    Set<String> unkept = copy.conflicts().unkept();
    copy.conflicts().aside().stream()
        .filter(each -> !unkept.contains(each.path()))
        .forEach(beside::add);
    take(copy::close);
    return beside;
  }

  private AssessmentCopy told(List<String> made, List<Saved.Conflict> beside) {
    FolderCopy copied = files;
    if (copied == null) {
      return new AssessmentCopy(place.path(), false, List.of(), List.of(), missing, beside);
    }
    SortedMap<Path, IOException> unread = new TreeMap<>(copied.leftOut());
    var seenLast = new ArrayList<AssessmentCopy.SeenLast>();
    var gone = new ArrayList<>(made);
    for (Map.Entry<Path, IOException> each : copied.leftOut().entrySet()) {
      if (gone.removeIf(file -> Path.of(file).startsWith(each.getKey()))) {
        seenLast.add(new AssessmentCopy.SeenLast(slashed(each.getKey()), each.getValue()));
        unread.remove(each.getKey());
      }
    }
    missing.addAll(unread.values());
    copied.rightsLost().ifPresent(missing::add);
    return new AssessmentCopy(place.path(), true, gone, seenLast, missing, beside);
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }

  private interface Step {
    void run() throws IOException;
  }

  private void take(Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      missing.add(e);
    }
  }
}
