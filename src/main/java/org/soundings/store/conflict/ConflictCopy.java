package org.soundings.store.conflict;

import org.jspecify.annotations.Nullable;
import org.soundings.store.file.AssessmentPart;

/// This program's version of a file that was changed outside.
///
/// @param conflict where it is
/// @param base what both began with
public record ConflictCopy(AssessmentPart ours, FileConflict conflict, Base base) {

  public String file() {
    return ours.path();
  }

  /// The same in another place.
  ConflictCopy at(String copy) {
    return new ConflictCopy(ours, new FileConflict(file(), copy, conflict.reason()), base);
  }

  /// A file as it was before it was changed here and by others.
  ///
  /// @param part null if it was not there, or nobody could read it
  /// @param isKnown whether that is known
  public record Base(@Nullable AssessmentPart part, boolean isKnown) {
    public static final Base UNKNOWN = new Base(null, false);
  }
}
