/// Two versions of one file, because it was changed outside while it was changed here.
///
/// A [org.soundings.store.conflict.ConflictCopy] is the version of this program.
/// [org.soundings.store.conflict.PendingConflicts] holds those that nobody resolved, and
/// [org.soundings.store.conflict.ConflictCopies] writes them to `conflicts/`.
/// [org.soundings.store.conflict.UnresolvedConflicts] finds those that were left there when the
/// program ended. A [org.soundings.store.conflict.FileConflict] is what people are told. How two
/// versions become one is a matter of [org.soundings.merge].
@NullMarked
package org.soundings.store.conflict;

import org.jspecify.annotations.NullMarked;
