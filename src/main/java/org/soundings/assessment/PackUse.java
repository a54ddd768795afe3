package org.soundings.assessment;

import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;

/// A pack that an assessment works with, as it was when it was chosen.
///
/// @param version the pack's version then, "" where not known
/// @param digest the pack's digest then; null where not known
public record PackUse(String id, String version, @Nullable Digest digest) {}
