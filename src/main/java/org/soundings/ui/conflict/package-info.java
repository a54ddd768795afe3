/// Two versions of one file, which others and this window wrote at the same time: compared word by
/// word, then one of them is kept.
///
/// [org.soundings.ui.conflict.TwoVersionsViewModel] reads what is on disk again in a job and finds
/// what differs, field by field, for any file of the folder.
/// [org.soundings.ui.conflict.TwoVersionsView] lays the two beside each other. Nothing is chosen
/// for people, and nothing is mixed: what is not kept stays in the history, to be brought back from
/// there.
@NullMarked
package org.soundings.ui.conflict;

import org.jspecify.annotations.NullMarked;
