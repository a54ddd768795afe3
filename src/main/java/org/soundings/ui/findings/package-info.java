/// What stored reports found, line by line, and where two of them disagree.
///
/// - [org.soundings.ui.findings.FindingsViewModel] reads a stored report by a job into
///   [org.soundings.ui.findings.FindingEntry] lines that never change, filters, orders and groups
///   them; [org.soundings.ui.findings.FindingsView] shows them in a table of which only the visible
///   rows exist.
/// - [org.soundings.ui.findings.ComparisonViewModel] lays two reports side by side;
///   [org.soundings.ui.findings.ComparisonView] shows the four sets that add up.
/// - [org.soundings.ui.findings.LadderPane] shows every rating of one flaw. None is averaged.
@NullMarked
package org.soundings.ui.findings;

import org.jspecify.annotations.NullMarked;
