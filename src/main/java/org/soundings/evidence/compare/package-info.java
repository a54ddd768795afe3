/// Shows where two reports on one thing disagree. Disagreement is shown, never averaged: which tool
/// reports a flaw and which does not, who knows a fix, and who rates it how.
///
/// [org.soundings.evidence.compare.Comparison] splits the flaws of two reports into four sets that
/// add up to all of them.
@NullMarked
package org.soundings.evidence.compare;

import org.jspecify.annotations.NullMarked;
