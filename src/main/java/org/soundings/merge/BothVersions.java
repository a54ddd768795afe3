package org.soundings.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;

/// A file as others left it, and what this program would write in its place. Words of a silent
/// round that is not revealed are in neither value, but in the texts.
///
/// @param theirs what it says for others: an answer, a decision, …; null if they deleted it
/// @param ours the same for this side; null if there is no such file here
/// @param base what it said when both began; null if it was not there, or nobody knows
/// @param unreadable what keeps theirs from being read in whole; null if nothing does
/// @param isMoreUnshown whether words of a silent round that is not revealed differ too
/// @param isDeleted whether others deleted it
/// @param theirText the file itself, "" if they deleted it
/// @param ourText what would stand there instead
public record BothVersions(
    @Nullable Object theirs,
    @Nullable Object ours,
    @Nullable Object base,
    @Nullable Problem unreadable,
    boolean isMoreUnshown,
    boolean isDeleted,
    String theirText,
    String ourText) {

  /// Both in one; empty if people have to choose.
  ///
  /// @param now ours, which may be further by now
  public Optional<Merged> merged(Object now) {
    return unreadable == null && !isDeleted
        ? PartMerge.merged(base, now, theirs)
        : Optional.empty();
  }

  public Optional<Problem> whyUnreadable() {
    return Optional.ofNullable(unreadable);
  }
}
