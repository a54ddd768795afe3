/// Finds passwords, keys and tokens in what is about to be stored, so that a folder which goes into
/// version control does not carry them there.
///
/// [org.soundings.evidence.secret.SecretDetector] finds them in a text by their published shape or
/// by the name they stand under; [org.soundings.evidence.secret.Masking] replaces them in a copy,
/// each by the same mask. Detection is a net with holes: it says what it found, never that nothing
/// is there.
@NullMarked
package org.soundings.evidence.secret;

import org.jspecify.annotations.NullMarked;
