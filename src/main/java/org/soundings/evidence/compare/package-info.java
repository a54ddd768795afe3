/// Shows in what two reports on the same target disagree. Disagreement is displayed and never
/// averaged: which tool reports a vulnerability, which one knows a fix, and how each rates it.
///
/// [org.soundings.evidence.compare.Comparison] splits the vulnerabilities of two reports into four
/// sets that add up to all of them.
@NullMarked
package org.soundings.evidence.compare;

import org.jspecify.annotations.NullMarked;
