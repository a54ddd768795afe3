package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.store.file.ProfileFile;
import org.soundings.store.file.ReadFailure;

/// Write access to a folder, or the reason why there is none. A writable folder stays locked until
/// this is closed.
final class FolderAccess implements AutoCloseable {

  private final Path folder;
  private final @Nullable FolderLock lock;
  private final @Nullable String whyReadOnly;

  /// Whether it stays read-only even if others release it, such as a milestone or a folder of a
  /// newer format.
  private final boolean isFixed;

  private boolean isClosed;

  private FolderAccess(
      Path folder, @Nullable FolderLock lock, @Nullable String whyReadOnly, boolean isFixed) {
    this.folder = folder;
    this.lock = lock;
    this.whyReadOnly = whyReadOnly;
    this.isFixed = isFixed;
  }

  /// Access to a folder that is already locked.
  static FolderAccess of(Path folder, FolderLock lock) {
    return new FolderAccess(folder, lock, null, false);
  }

  /// Requests access to a folder. Nothing in it is touched before write access is granted.
  static FolderAccess ask(Path folder) {
    if (Milestones.isMilestone(folder)) {
      String why = tr("This is a milestone and therefore read-only.");
      return new FolderAccess(folder, null, why, true);
    }
    FolderLock lock = null;
    String why = null;
    try {
      lock = FolderLock.take(folder).orElse(null);
      if (lock == null) {
        why = tr("Another window or program is using this folder.");
      }
    } catch (IOException e) {
      why = unwritable(e);
    }
    return new FolderAccess(folder, lock, why, false);
  }

  private static String unwritable(IOException e) {
    return tr("This folder cannot be written to (%s).", ReadFailure.reason(e));
  }

  /// The same access, once the format of the folder is known. A folder of a newer format is
  /// read-only and not locked. In other folders the leftovers of a crashed program are removed.
  /// Leftovers that cannot be removed, for example in a subfolder of another user, stay and do not
  /// prevent writing.
  FolderAccess knowing(int format) throws IOException {
    if (format > ProfileFile.FORMAT) {
      close();
      String why = tr("This folder was saved by a newer version of Soundings (format %d).", format);
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
            .log(
                System.Logger.Level.WARNING,
                tr("Leftover files of a crashed process could not be removed"),
                e);
      }
    }
    return this;
  }

  /// Changes files of the folder.
  ///
  /// @throws IOException if it is read-only, or what the change throws
  <T> T changing(FolderLock.Change<T> change) throws IOException {
    if (lock == null) {
      throw new IOException(whyReadOnly);
    }
    return lock.changing(change);
  }

  /// Why the folder is read-only. Empty if it is not.
  Optional<String> whyReadOnly() {
    return Optional.ofNullable(whyReadOnly);
  }

  /// Ensures that nothing is written after the folder was released, because another program may
  /// hold it.
  void requireHeld() throws IOException {
    if (whyReadOnly != null) {
      throw new IOException(whyReadOnly);
    }
    if (isClosed) {
      throw new IOException(
          tr(
              "This assessment has been closed in the meantime. Open it again, then repeat the step."));
    }
    requireThere();
  }

  void requireThere() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FolderMissingException(
          tr(
              "The folder %s no longer exists because it was moved, renamed or deleted. Restore it to its original location.",
              folder));
    }
  }

  /// Whether it is locked for writing.
  boolean isHeld() {
    return whyReadOnly == null && !isClosed;
  }

  /// Whether the reason for read-only access no longer applies.
  boolean canBeHadNow() {
    if (lock != null || isFixed || !AssessmentFolder.isAssessment(folder)) {
      return false;
    }
    try {
      return Files.isWritable(folder) && FolderLock.isFree(folder);
    } catch (IOException e) {
      // A folder that cannot even be read cannot be written either.
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
