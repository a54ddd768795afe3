package org.soundings.app.copy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.soundings.app.FileTrouble;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FolderImage;
import org.soundings.store.Saved;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.history.Signature;
import org.soundings.yaml.AtomicFolder;

/// A copy of an assessment with all that the window holds of it and all that its folder has, whole
/// or not at all: it is filled beside its place and renamed at the end.
///
/// @param folder where the copy is
/// @param isOfFolder whether it has what was in the folder; else the folder is gone, and it was
///   made from the window alone, which holds neither the files of evidence nor the history
/// @param conflicts files that others changed too: ours is a conflict copy in the copy
public record AssessmentCopy(Path folder, boolean isOfFolder, List<FileConflict> conflicts) {

  public AssessmentCopy {
    conflicts = List.copyOf(conflicts);
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
  /// @param wanted where it is to be; it gets a number if something is there already, which is not
  ///   touched
  /// @param window asked what it holds
  /// @throws IOException if something could not be copied: then there is no copy
  /// @throws CancellationException if somebody asked to stop; the same then
  public static AssessmentCopy of(
      AssessmentFolder source, Path wanted, Supplier<InWindow> window, Progress progress)
      throws IOException {
    Path filling = AtomicFolder.begin(wanted);
    try {
      FolderImage image = source.image(filling);
      // After it: what was saved meanwhile is in the window too.
      InWindow all = window.get();
      if (image.isOfFolder()) {
        FolderCopy.withoutWords(source.path(), filling, progress);
      }
      List<FileConflict> conflicts = save(image, all);
      progress.check();
      progress.passPointOfNoReturn();
      return new AssessmentCopy(
          AtomicFolder.complete(filling, wanted), image.isOfFolder(), conflicts);
    } catch (IOException e) {
      AtomicFolder.removeAfter(e, filling);
      throw within(filling, e);
    } catch (RuntimeException e) {
      AtomicFolder.removeAfter(e, filling);
      throw e;
    }
  }

  private static List<FileConflict> save(FolderImage image, InWindow all) throws IOException {
    try (AssessmentFolder copy = image.open()) {
      Saved saved = copy.save(all.assessment(), all.signature());
      if (!saved.unrecorded().isEmpty()) {
        throw new IOException(saved.unrecorded());
      }
      copy.keep(all.begun());
      return saved.conflicts();
    }
  }

  /// Names a file as it is within the copy: the folder in which that was filled is gone by the time
  /// people read it.
  private static IOException within(Path filling, IOException failure) {
    String sentence = FileTrouble.sentence(failure);
    String named = sentence.replace(filling + File.separator, "");
    return named.equals(sentence) ? failure : new IOException(named, failure);
  }
}
