package org.soundings.assessment.profile;

import org.jspecify.annotations.Nullable;
import org.soundings.base.Sha256;
import org.soundings.pack.QuestionPack;

/// A pack that an assessment uses, as it was when it was chosen.
///
/// @param version the pack's version then, "" if not known
/// @param hash the pack's hash then; null if not known
public record PackUse(String id, String version, @Nullable Sha256 hash) {

  /// The use of a pack in its current version.
  public static PackUse of(QuestionPack pack) {
    return new PackUse(pack.id(), pack.version(), pack.hash());
  }
}
