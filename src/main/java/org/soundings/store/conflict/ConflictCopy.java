package org.soundings.store.conflict;

import org.jspecify.annotations.Nullable;
import org.soundings.store.file.AssessmentPart;

/// The local version of a file that was changed outside.
///
/// @param conflict the paths of both versions
/// @param base the version before both changes
public record ConflictCopy(AssessmentPart local, FileConflict conflict, Base base) {

  public String file() {
    return local.path();
  }

  /// The same copy at another path.
  ConflictCopy at(String copy) {
    return new ConflictCopy(local, new FileConflict(file(), copy, conflict.reason()), base);
  }

  /// A file before it was changed here and by others.
  ///
  /// @param part null if it did not exist or could not be read
  /// @param isKnown whether that state is known
  public record Base(@Nullable AssessmentPart part, boolean isKnown) {
    public static final Base UNKNOWN = new Base(null, false);
  }
}
