/// The first screen of an open assessment: a section through the container stack with one mark per
/// question, and the suggested next question. [org.soundings.ui.overview.UnsavedDraftsPane] lists
/// the drafts of all forms; no other place shows all of them.
@NullMarked
package org.soundings.ui.overview;

import org.jspecify.annotations.NullMarked;
