/// What was shown: the list with one item in front, and the form with which something is added.
///
/// Files are copied in by a job, under safe names; nothing that a link names is ever fetched. A
/// [org.soundings.ui.evidence.PastedPicture] is a file of the form's draft until it is added.
@NullMarked
package org.soundings.ui.evidence;

import org.jspecify.annotations.NullMarked;
