/// The first screen of an open assessment: a section through the container stack with one mark per
/// question, and beside it where to look next.
@NullMarked
package org.soundings.ui.overview;

import org.jspecify.annotations.NullMarked;
