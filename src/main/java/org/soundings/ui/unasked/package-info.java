/// Answers to questions that no pack at hand asks: a team's pack is on another machine, or a pack
/// has dropped a question. What was said stays readable, with the words that were asked then.
@NullMarked
package org.soundings.ui.unasked;

import org.jspecify.annotations.NullMarked;
