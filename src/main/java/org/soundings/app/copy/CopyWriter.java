package org.soundings.app.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.OpenedCopy;
import org.soundings.store.ReservedFolder;
import org.soundings.store.Saved;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.file.TooLarge;

/// Fills a folder that was made for a copy: first with the words that are on disk, then with those
/// that the window holds, then with the files of evidence and of others, which may be large: that
/// can be cancelled. A file that cannot be copied keeps no other from coming into it, and is told;
/// where what was said cannot be written there is no copy.
final class CopyWriter {

  private final AssessmentFolder source;
  private final ReservedFolder place;
  private final List<Exception> missing = new ArrayList<>();

  /// The files that have what the window alone held.
  private final List<String> written = new ArrayList<>();

  /// Null where nothing could be copied from the folder.
  private @Nullable FolderCopy files;

  CopyWriter(AssessmentFolder source, ReservedFolder place) {
    this.source = source;
    this.place = place;
  }

  /// @param window asked after the words on disk: what was saved meanwhile is in the window too
  /// @throws IOException if what was said could not be written there
  /// @throws CancellationException if somebody asked to stop before it was whole
  AssessmentCopy write(Supplier<AssessmentCopy.InWindow> window, Progress progress)
      throws IOException {
    copyWords(progress);
    OpenedCopy opened = source.openCopy(place);
    AssessmentFolder copy = opened.folder();
    missing.addAll(opened.unread());
    AssessmentCopy.InWindow all = window.get();
    List<FileConflict> beside = save(copy, all);
    take(copy::recordAll);
    copyOtherFiles(copy, all.assessment(), progress);
    progress.passPointOfNoReturn();
    place.complete();
    take(copy::release);
    return told(opened, beside);
  }

  /// Whatever keeps the folder from being copied, the window holds the words.
  private void copyWords(Progress progress) {
    if (!source.isThere()) {
      return;
    }
    take(
        () -> {
          var copy = new FolderCopy(source.path(), place.filling());
          copy.copyWords(progress);
          files = copy;
        });
  }

  /// Copies the files of evidence too that came while the others were copied, and tells of those
  /// that the folder has lost.
  private void copyOtherFiles(AssessmentFolder copy, Assessment assessment, Progress progress) {
    FolderCopy copied = files;
    if (copied == null) {
      return;
    }
    copied.copyRest(progress);
    for (Evidence item : assessment.evidence().values()) {
      try {
        Path there = copy.file(item).orElse(null);
        if (there != null && !Files.exists(there)) {
          copied.addLate(copy.path().relativize(there), progress);
        }
      } catch (IOException e) {
        missing.add(e);
      }
    }
  }

  private List<FileConflict> save(AssessmentFolder copy, AssessmentCopy.InWindow all)
      throws IOException {
    var beside = new ArrayList<FileConflict>();
    try {
      Saved saved = copy.save(all.assessment(), all.signature());
      written.addAll(saved.written());
      if (!saved.unrecorded().isEmpty()) {
        missing.add(new IOException(saved.unrecorded()));
      }
      saved.conflicts().stream().filter(FileConflict::isOfDeletion).forEach(beside::add);
    } catch (IOException | RuntimeException e) {
      if (isOfPlace(e)) {
        throw e;
      }
      missing.add(e);
    }
    keep(copy, all.begun());
    beside.addAll(copy.conflicts().all());
    return beside;
  }

  /// Keeps what is begun in forms. A picture that cannot be read any more keeps no words from it.
  private void keep(AssessmentFolder copy, List<FormDraft> begun) throws IOException {
    try {
      copy.keep(begun);
    } catch (IOException e) {
      boolean hasWords = !copy.drafts().all().isEmpty();
      if (isOfPlace(e) && !hasWords) {
        throw e;
      }
      missing.add(e);
    }
  }

  /// Whether the place kept something from being written. What no folder could hold, such as a text
  /// that is too large, keeps the rest from none.
  private static boolean isOfPlace(Exception failure) {
    return Stream.concat(Stream.of(failure), Stream.of(failure.getSuppressed()))
        .anyMatch(each -> each instanceof IOException && !(each instanceof TooLarge));
  }

  private AssessmentCopy told(OpenedCopy opened, List<FileConflict> beside) {
    List<String> theirs =
        opened.theirs().stream()
            .filter(file -> beside.stream().noneMatch(each -> each.path().equals(file)))
            .toList();
    FolderCopy copied = files;
    if (copied == null) {
      return new AssessmentCopy(
          place.path(), false, List.of(), List.of(), theirs, missing(), beside);
    }
    SortedMap<Path, IOException> unread = new TreeMap<>(copied.leftOut());
    var seenLast = new ArrayList<AssessmentCopy.SeenLast>();
    var gone = new ArrayList<>(opened.made());
    for (Map.Entry<Path, IOException> each : copied.leftOut().entrySet()) {
      Predicate<String> isIn = file -> FolderCopy.isIn(each.getKey(), Path.of(file));
      String name = name(each.getKey());
      if (gone.removeIf(isIn) || written.contains(name)) {
        seenLast.add(new AssessmentCopy.SeenLast(name, each.getValue()));
        // What stood in a folder that was in the way is in no copy.
        if (!Files.isDirectory(source.path().resolve(each.getKey()))) {
          unread.remove(each.getKey());
        }
      }
    }
    missing.addAll(unread.values());
    copied.rightsLost().ifPresent(missing::add);
    return new AssessmentCopy(place.path(), true, gone, seenLast, theirs, missing(), beside);
  }

  /// What is missing, in words that name no folder that is gone.
  private List<Exception> missing() {
    return missing.stream()
        .map(
            each ->
                each instanceof IOException failure
                    ? CopyTrouble.within(place.filling(), failure)
                    : each)
        .toList();
  }

  /// The name of a file within the folder, or of the folder itself.
  private String name(Path file) {
    Path named = file.toString().isEmpty() ? source.path().getFileName() : file;
    return named.toString().replace('\\', '/');
  }

  private interface Step {
    void run() throws IOException;
  }

  private void take(Step step) {
    try {
      step.run();
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      missing.add(e);
    }
  }
}
