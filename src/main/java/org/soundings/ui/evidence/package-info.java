/// What was shown: the list with one item in front, and the form with which something is added.
///
/// Files are copied in by a job, under safe names; nothing that a link names is ever fetched.
@NullMarked
package org.soundings.ui.evidence;

import org.jspecify.annotations.NullMarked;
