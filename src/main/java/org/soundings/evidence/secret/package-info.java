/// Finds passwords, keys and tokens in what is about to be stored, so that a folder which goes into
/// version control does not carry them there.
///
/// 1. [org.soundings.evidence.secret.Masking] copies a file with a mask in place of each secret.
/// 2. `Searched` tells whether the file is JSON, YAML, XML or text. `PartSearch` looks at the parts
///    of the first three: the name of a value, what stands beside it, and the value itself, also
///    where that is JSON again. `TextPieces` goes through text.
/// 3. `TextSearch` finds secrets in one text by the shape that their issuers publish (`Shapes`) and
///    by the name before them (`NamedValues`). [org.soundings.evidence.secret.SecretDetector] does
///    the same for a sentence that is shown.
/// 4. `Skeleton` compares the copy with the original: the tree of names, the lengths of lists and
///    every value that was not masked are the same.
///
/// Detection is a net with holes: it says what it found, never that nothing is there.
@NullMarked
package org.soundings.evidence.secret;

import org.jspecify.annotations.NullMarked;
