/// The first screen of an open assessment: a section through the container stack with one mark per
/// question, and beside it where to look next. [org.soundings.ui.overview.BegunPane] lists what was
/// begun in forms anywhere and is not added, as the only place that sees all of it.
@NullMarked
package org.soundings.ui.overview;

import org.jspecify.annotations.NullMarked;
