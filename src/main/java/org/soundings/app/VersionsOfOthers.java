package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.soundings.app.save.SaveState;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.merge.BothVersions;
import org.soundings.store.FolderSnapshot;
import org.soundings.store.KeepLocalFiles;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Signature;

/// Changes that other users made in the folder of an open assessment, and the choice between their
/// version and the local one. Pending local changes are written before a choice.
public final class VersionsOfOthers {

  private final OpenAssessment open;

  VersionsOfOthers(OpenAssessment open) {
    this.open = open;
  }

  /// Reads the changes of others, on any thread. Pending local changes are written first. If both
  /// sides changed a file, the local version goes to `conflicts/`.
  ///
  /// @return what is on disk now, for [#takeOver]
  public FolderSnapshot readAgain(Progress progress) throws IOException {
    open.autosave().flush();
    return open.folder().changesByOthers().read(progress);
  }

  /// The result of taking over the changes of others.
  public enum TakingOver {
    DONE,
    /// Something was typed in the meantime and is written first. Nothing was taken over.
    TYPED_MEANWHILE,
    /// Pending local changes cannot be written and would be lost. Nothing was taken over.
    NOT_WRITTEN
  }

  /// Continues with the result of [#readAgain]. Undo starts anew. If a file of others is completely
  /// unreadable, the local version stays.
  ///
  /// @param before the assessment on the workbench when reading started
  /// @param gaveWay receives the local changes that are replaced, once they are
  public TakingOver takeOver(
      FolderSnapshot read, Assessment before, Consumer<List<FileConflict>> gaveWay) {
    if (!open.workbench().current().equals(before)) {
      return TakingOver.TYPED_MEANWHILE;
    }
    if (!open.autosave().isAssessmentOnDisk()) {
      return open.autosave().state() instanceof SaveState.Failed
          ? TakingOver.NOT_WRITTEN
          : TakingOver.TYPED_MEANWHILE;
    }
    List<FileConflict> conflicts = open.folder().conflicts().all();
    KeepLocalFiles goingOn =
        open.folder().changesByOthers().accept(read, before, new Signature("", open.now()));
    open.autosave().resolved();
    gaveWay.accept(conflicts.stream().filter(conflict -> !goingOn.isOf(conflict.path())).toList());
    open.workbench().replace(goingOn.assessment());
    return TakingOver.DONE;
  }

  /// Local versions that were replaced when the program ended last time and that were not reported
  /// yet. They are recorded in the history if possible.
  public List<FileConflict> leftAside() throws IOException {
    return open.folder().whyReadOnly().isPresent()
        ? open.folder().conflicts().leftAside()
        : open.folder().conflicts().recordLeftAside(new Signature("", open.now()));
  }

  /// A file that others changed too, as on disk and as here. Neither is changed.
  public BothVersions bothVersions(String file, Progress progress) throws IOException {
    return open.folder().conflicts().both(file, progress);
  }

  /// Writes the local version of a file, including pending changes, over the version on disk. A
  /// copy of that version is kept.
  ///
  /// @param seen the version on disk that the user saw when choosing; empty if none was shown
  /// @return the path of the copy, see [org.soundings.store.FolderConflicts#keepLocal]
  public Optional<String> keepLocal(String file, Optional<String> seen) throws IOException {
    requireOnDisk();
    try {
      return open.folder()
          .conflicts()
          .keepLocal(file, seen, new Signature(open.author(), open.now()));
    } finally {
      open.autosave().resolved();
    }
  }

  /// Accepts the version on disk as known and keeps a copy of it. What is put into the assessment
  /// next replaces it, for example a version with both changes.
  ///
  /// @param seen the version on disk that the user saw when choosing
  /// @return the path of the copy, see [org.soundings.store.FolderConflicts#giveWay]
  public Optional<String> giveWay(String file, String seen) throws IOException {
    requireOnDisk();
    return open.folder().conflicts().giveWay(file, Optional.of(seen));
  }

  /// Ensures that the local version contains the latest input, or throws an error that it is not on
  /// disk.
  private void requireOnDisk() throws IOException {
    open.autosave().flush();
    if (!open.autosave().isAssessmentOnDisk()) {
      // A key may have been pressed since.
      open.autosave().flush();
    }
    if (!open.autosave().isAssessmentOnDisk()) {
      throw new IOException(
          tr(
              "Your latest changes have not been saved yet. The changes are safe in this window. Try again after saving."));
    }
  }
}
