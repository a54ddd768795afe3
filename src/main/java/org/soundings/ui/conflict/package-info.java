/// Two versions of one file that was changed here and by others at the same time: they are compared
/// word by word, and the user keeps one of them, or both merged.
///
/// [org.soundings.ui.conflict.TwoVersionsViewModel] reads the version on disk again in a job.
/// [org.soundings.ui.conflict.ComparisonWords] describes the differences, field by field, for any
/// file of the folder, and [org.soundings.ui.conflict.MergedVersions] describes the merged version,
/// by the rules of [org.soundings.merge]. [org.soundings.ui.conflict.TwoVersionsView] shows the two
/// side by side. Nothing is chosen automatically: the other version is kept as a conflict copy, and
/// in the history.
@NullMarked
package org.soundings.ui.conflict;

import org.jspecify.annotations.NullMarked;
