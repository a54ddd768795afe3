/// Two versions of one file, which others and this window wrote at the same time: compared word by
/// word, then one of them is kept, or both in one.
///
/// [org.soundings.ui.conflict.TwoVersionsViewModel] reads what is on disk again in a job.
/// [org.soundings.ui.conflict.ComparisonWords] says what differs, field by field, for any file of
/// the folder, and [org.soundings.ui.conflict.BothInOne] what both would be merged into, by the
/// rules of [org.soundings.merge]. [org.soundings.ui.conflict.TwoVersionsView] shows the two beside
/// each other. Nothing is chosen for people: what is not kept stays as a copy, and in the history.
@NullMarked
package org.soundings.ui.conflict;

import org.jspecify.annotations.NullMarked;
