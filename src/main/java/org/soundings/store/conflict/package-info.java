/// Two versions of one file, which was changed outside while it was changed here.
///
/// A [org.soundings.store.conflict.ConflictCopy] is the local version.
/// [org.soundings.store.conflict.PendingConflicts] holds the unresolved ones, and
/// [org.soundings.store.conflict.ConflictCopies] writes them to `conflicts/`.
/// [org.soundings.store.conflict.UnresolvedConflicts] finds those that an earlier run left there. A
/// [org.soundings.store.conflict.FileConflict] describes a conflict for the user.
/// [org.soundings.merge] merges two versions.
@NullMarked
package org.soundings.store.conflict;

import org.jspecify.annotations.NullMarked;
