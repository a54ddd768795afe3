/// Evidence: the list with the selected item, and the form to add an item.
///
/// Files are copied by a job, under safe names. The target of a link is never loaded. A
/// [org.soundings.ui.evidence.PastedPicture] is a file of the draft until it is added.
@NullMarked
package org.soundings.ui.evidence;

import org.jspecify.annotations.NullMarked;
