/// Threats: derived threats with every reason for their level, the risk matrix, and the decisions
/// of the team.
@NullMarked
package org.soundings.ui.threats;

import org.jspecify.annotations.NullMarked;
