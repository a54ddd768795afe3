/// Orphaned answers, whose question no available pack has: the team's pack is on another machine,
/// or a pack has dropped the question. The answer stays readable, with the wording that was
/// answered.
@NullMarked
package org.soundings.ui.orphaned;

import org.jspecify.annotations.NullMarked;
