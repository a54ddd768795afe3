package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.store.file.ProfileFile;
import org.soundings.store.file.ReadFailure;

/// Whether a folder may be written, and why not. One that may is held until this is closed: nobody
/// else writes it.
final class FolderAccess implements AutoCloseable {

  private final Path folder;
  private final @Nullable FolderLock lock;
  private final @Nullable String whyReadOnly;

  /// Whether it cannot be written whoever lets go of it, such as a milestone or one of a newer
  /// format.
  private final boolean isFixed;

  private boolean isClosed;

  private FolderAccess(
      Path folder, @Nullable FolderLock lock, @Nullable String whyReadOnly, boolean isFixed) {
    this.folder = folder;
    this.lock = lock;
    this.whyReadOnly = whyReadOnly;
    this.isFixed = isFixed;
  }

  /// To a folder that is held already.
  static FolderAccess of(Path folder, FolderLock lock) {
    return new FolderAccess(folder, lock, null, false);
  }

  /// Asks for a folder. Nothing in it is touched before it is known whether it may be written.
  static FolderAccess ask(Path folder) {
    if (Milestones.isMilestone(folder)) {
      String why = tr("This is a milestone: it stays as it was frozen.");
      return new FolderAccess(folder, null, why, true);
    }
    FolderLock lock = null;
    String why = null;
    try {
      lock = FolderLock.take(folder).orElse(null);
      if (lock == null) {
        why = tr("Another window or program has this folder open.");
      }
    } catch (IOException e) {
      why = unwritable(e);
    }
    return new FolderAccess(folder, lock, why, false);
  }

  private static String unwritable(IOException e) {
    return tr("This folder cannot be written (%s).", ReadFailure.reason(e));
  }

  /// The same once it was read in which format it is. A newer one is written by nobody here, and
  /// held for nobody; else what a program left there that died is tidied up. What cannot be tidied
  /// up, such as in a sub-folder of somebody else, stays: it keeps nobody from writing the rest.
  FolderAccess knowing(int format) throws IOException {
    if (format > ProfileFile.FORMAT) {
      close();
      String why =
          tr("This folder was written by a newer version of Soundings (format %d).", format);
      return new FolderAccess(folder, null, why, true);
    }
    if (lock != null) {
      try {
        FolderFiles.removeLeftovers(folder);
      } catch (IOException e) {
        if (!Files.isWritable(folder)) {
          close();
          return new FolderAccess(folder, null, unwritable(e), false);
        }
        System.getLogger(FolderAccess.class.getName())
            .log(System.Logger.Level.WARNING, tr("What a program left that died stays there"), e);
      }
    }
    return this;
  }

  /// Changes files of the folder.
  ///
  /// @throws IOException if it may not be written, or what the change throws
  <T> T changing(FolderLock.Change<T> change) throws IOException {
    if (lock == null) {
      throw new IOException(whyReadOnly);
    }
    return lock.changing(change);
  }

  /// Why nothing can be written; empty where it can.
  Optional<String> whyReadOnly() {
    return Optional.ofNullable(whyReadOnly);
  }

  /// Nothing is written any more once the folder was let go: another program may hold it.
  void requireHeld() throws IOException {
    if (whyReadOnly != null) {
      throw new IOException(whyReadOnly);
    }
    if (isClosed) {
      throw new IOException(tr("This assessment was left meanwhile."));
    }
    requireThere();
  }

  void requireThere() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FolderAway(
          tr(
              "The folder %s is not there any more: it was moved, renamed or deleted. Put it back where it was.",
              folder));
    }
  }

  /// Whether it is held to be written.
  boolean isHeld() {
    return whyReadOnly == null && !isClosed;
  }

  /// Whether what kept it from being written is over.
  boolean canBeHadNow() {
    if (lock != null || isFixed || !AssessmentFolder.isAssessment(folder)) {
      return false;
    }
    try {
      return Files.isWritable(folder) && FolderLock.isFree(folder);
    } catch (IOException e) {
      // Whoever may not even look may not write either.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    if (lock != null) {
      lock.close();
    }
  }
}
