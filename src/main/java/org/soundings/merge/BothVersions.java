package org.soundings.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;

/// A file on disk that another user changed, and the local version of it. The text of a silent
/// round that is not revealed is in neither value, but in the texts.
///
/// @param onDisk the value on disk: an answer, a decision, …; null if the file was deleted
/// @param local the local value; null if there is no such file here
/// @param base the common earlier value; null if there was none or it is not known
/// @param unreadable why the file on disk cannot be read completely; null if it can
/// @param isMoreUnrevealed whether text of a silent round that is not revealed differs too
/// @param isDeleted whether the file on disk was deleted
/// @param theirText the content of the file on disk, "" if it was deleted
/// @param ourText the local version as text
public record BothVersions(
    @Nullable Object onDisk,
    @Nullable Object local,
    @Nullable Object base,
    @Nullable Problem unreadable,
    boolean isMoreUnrevealed,
    boolean isDeleted,
    String theirText,
    String ourText) {

  /// Both versions merged, empty if the user has to choose.
  ///
  /// @param now the local value, which may have changed since
  public Optional<Merged> merged(Object now) {
    return unreadable == null && !isDeleted
        ? PartMerge.merged(base, now, onDisk)
        : Optional.empty();
  }

  public Optional<Problem> whyUnreadable() {
    return Optional.ofNullable(unreadable);
  }
}
