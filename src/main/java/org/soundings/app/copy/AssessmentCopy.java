package org.soundings.app.copy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.soundings.app.FileError;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FolderImage;
import org.soundings.store.SaveResult;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.history.Signature;
import org.soundings.yaml.AtomicFolder;

/// A complete copy of an assessment: what the window holds and what the folder holds. It is written
/// to a temporary folder next to the target and renamed at the end, so it exists completely or not
/// at all.
///
/// @param folder where the copy is
/// @param isOfFolder whether it contains the files of the folder; if not, the folder is gone and
///   the copy was made from the window alone, without evidence files and history
/// @param conflicts files that others changed too; the local version is a conflict copy in the copy
public record AssessmentCopy(Path folder, boolean isOfFolder, List<FileConflict> conflicts) {

  public AssessmentCopy {
    conflicts = List.copyOf(conflicts);
  }

  /// What a window holds.
  ///
  /// @param drafts drafts in forms that are not added yet
  public record InWindow(Assessment assessment, List<FormDraft> drafts, Signature signature) {
    public InWindow {
      drafts = List.copyOf(drafts);
    }
  }

  /// @param source the folder, which may be gone or contain changes of others
  /// @param wanted the target; if it exists, it is not touched and the copy gets a number
  /// @param window asked for what it holds
  /// @throws IOException if something could not be copied; then there is no copy
  /// @throws CancellationException if the job was asked to stop; then there is no copy either
  public static AssessmentCopy of(
      AssessmentFolder source, Path wanted, Supplier<InWindow> window, Progress progress)
      throws IOException {
    Path filling = AtomicFolder.begin(wanted);
    try {
      FolderImage image = source.image(filling);
      // Asked last, so that it includes everything saved in the meantime.
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
      SaveResult saved = copy.save(all.assessment(), all.signature());
      if (!saved.unrecorded().isEmpty()) {
        throw new IOException(saved.unrecorded());
      }
      copy.keep(all.drafts());
      return saved.conflicts();
    }
  }

  /// Names a file by its path within the copy. The temporary folder is gone when people read the
  /// message.
  private static IOException within(Path filling, IOException failure) {
    String sentence = FileError.sentence(failure);
    String named = sentence.replace(filling + File.separator, "");
    return named.equals(sentence) ? failure : new IOException(named, failure);
  }
}
