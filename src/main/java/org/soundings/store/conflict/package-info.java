/// Two versions of one file, because others changed it while it was changed here.
///
/// A [org.soundings.store.conflict.ConflictCopy] is the version of this program that could not be
/// written; [org.soundings.store.conflict.PendingConflicts] holds all of them, first in memory,
/// then in `conflicts/`. [org.soundings.store.conflict.UnresolvedConflicts] finds those that nobody
/// chose between before the program ended. A [org.soundings.store.conflict.FileConflict] is what
/// people are told.
@NullMarked
package org.soundings.store.conflict;

import org.jspecify.annotations.NullMarked;
