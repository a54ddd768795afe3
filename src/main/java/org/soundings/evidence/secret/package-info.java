/// Finds passwords, keys and tokens in files before they are stored, so that a folder under version
/// control does not contain them.
///
/// 1. [org.soundings.evidence.secret.Masking] copies a file with a mask in place of each secret.
/// 2. `Searched` recognises whether the file is JSON, YAML, XML or text. `PartSearch` searches the
///    parts of the first three: the name of a value, its neighbours, and the value itself, which
///    may be JSON again. `TextPieces` searches text.
/// 3. `TextSearch` finds secrets in one text by their published form (`Shapes`) and by the name
///    before them (`NamedValues`). [org.soundings.evidence.secret.SecretDetector] does the same for
///    a sentence that is displayed.
/// 4. `Skeleton` compares the copy with the original: the tree of names, the lengths of lists and
///    every value that was not masked are the same.
///
/// Detection is never complete. It reports what it found, and never that there is nothing else.
@NullMarked
package org.soundings.evidence.secret;

import org.jspecify.annotations.NullMarked;
