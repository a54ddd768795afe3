package org.soundings.assessment.profile;

import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;
import org.soundings.pack.QuestionPack;

/// A pack that an assessment works with, as it was when it was chosen.
///
/// @param version the pack's version then, "" where not known
/// @param digest the pack's digest then; null where not known
public record PackUse(String id, String version, @Nullable Digest digest) {

  /// The use of a pack as it is now.
  public static PackUse of(QuestionPack pack) {
    return new PackUse(pack.id(), pack.version(), pack.digest());
  }
}
