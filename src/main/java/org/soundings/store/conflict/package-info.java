/// Two versions of one file, because it was changed outside while it was changed here.
///
/// A [org.soundings.store.conflict.ConflictCopy] is the version of this program, which could not be
/// written. [org.soundings.store.conflict.PendingConflicts] holds all of them, first in memory,
/// then in `conflicts/`. [org.soundings.store.conflict.UnresolvedConflicts] finds those that were
/// left there when the program ended. A [org.soundings.store.conflict.FileConflict] is what people
/// are told.
@NullMarked
package org.soundings.store.conflict;

import org.jspecify.annotations.NullMarked;
