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
import org.soundings.store.KeepOurs;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Signature;

/// What others wrote in the folder of an assessment that is open, and the choice between their
/// version and ours. What was typed here is written before anything is chosen.
public final class VersionsOfOthers {

  private final OpenAssessment open;

  VersionsOfOthers(OpenAssessment open) {
    this.open = open;
  }

  /// Reads what others changed, on any thread. What was typed here is written first: where both
  /// changed a file, ours goes to `conflicts/`.
  ///
  /// @return what is on disk now, for [#takeOver]
  public FolderSnapshot readAgain(Progress progress) throws IOException {
    open.autosave().flush();
    return open.folder().changesByOthers().read(progress);
  }

  /// What came of taking over what others changed.
  public enum TakingOver {
    DONE,
    /// Something was typed meanwhile, which is written first: nothing was taken over.
    TYPED_MEANWHILE,
    /// What was typed here cannot be written, and would be lost: nothing was taken over.
    NOT_WRITTEN
  }

  /// Goes on with what [#readAgain] found; undo begins anew. Ours stays where they left a file in
  /// which nobody can read anything.
  ///
  /// @param before what was on the workbench when reading began
  /// @param gaveWay told of what was written here and gives way to theirs, once it does
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
    KeepOurs goingOn =
        open.folder().changesByOthers().accept(read, before, new Signature("", open.now()));
    open.autosave().resolved();
    gaveWay.accept(conflicts.stream().filter(conflict -> !goingOn.isOf(conflict.path())).toList());
    open.workbench().replace(goingOn.assessment());
    return TakingOver.DONE;
  }

  /// What was written here before, gave way to others when the program ended, and was told to
  /// nobody. It is in the history then, where that can be written.
  public List<FileConflict> leftAside() throws IOException {
    return open.folder().whyReadOnly().isPresent()
        ? open.folder().conflicts().leftAside()
        : open.folder().conflicts().recordLeftAside(new Signature("", open.now()));
  }

  /// A file that others changed too, as it is on disk and as it is here. Neither is changed.
  public BothVersions bothVersions(String file, Progress progress) throws IOException {
    return open.folder().conflicts().both(file, progress);
  }

  /// Writes our version of a file, with what was typed last, over what others made of it, of which
  /// a copy is kept.
  ///
  /// @param seen the text of theirs that people saw when they chose; empty if they saw none
  /// @return where the copy is, see [org.soundings.store.FolderConflicts#keepOurs]
  public Optional<String> keepOurs(String file, Optional<String> seen) throws IOException {
    requireOnDisk();
    try {
      return open.folder()
          .conflicts()
          .keepOurs(file, seen, new Signature(open.author(), open.now()));
    } finally {
      open.autosave().resolved();
    }
  }

  /// Takes what others made of a file as known and keeps a copy of it: what is put into the
  /// assessment next, such as both in one, takes its place.
  ///
  /// @param seen the text of theirs that people saw when they chose
  /// @return where the copy is, see [org.soundings.store.FolderConflicts#giveWay]
  public Optional<String> giveWay(String file, String seen) throws IOException {
    requireOnDisk();
    return open.folder().conflicts().giveWay(file, Optional.of(seen));
  }

  /// Ours is what was typed last, or people are told that it is not on disk yet.
  private void requireOnDisk() throws IOException {
    open.autosave().flush();
    if (!open.autosave().isAssessmentOnDisk()) {
      // A key may have been pressed since.
      open.autosave().flush();
    }
    if (!open.autosave().isAssessmentOnDisk()) {
      throw new IOException(tr("What you typed last is not on disk yet."));
    }
  }
}
