/// What could go wrong: derived threats with every reason for their level, the table that rates
/// them, and what the team decides about each.
@NullMarked
package org.soundings.ui.threats;

import org.jspecify.annotations.NullMarked;
