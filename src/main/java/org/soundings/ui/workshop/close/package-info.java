/// After a session: what was decided, what is open, who does what until when, the time each step
/// took, and the closing page.
@NullMarked
package org.soundings.ui.workshop.close;

import org.jspecify.annotations.NullMarked;
