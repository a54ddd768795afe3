/// The findings of stored reports, and the comparison of two reports.
///
/// - [org.soundings.ui.findings.FindingsViewModel] reads a stored report in a job into immutable
///   [org.soundings.ui.findings.FindingEntry] rows, and filters, sorts and groups them;
///   [org.soundings.ui.findings.FindingsView] shows them in a virtualised table.
/// - [org.soundings.ui.findings.ComparisonViewModel] compares two reports;
///   [org.soundings.ui.findings.ComparisonView] shows the four sets, which add up.
/// - [org.soundings.ui.findings.LadderPane] shows every severity rating of one vulnerability. None
///   is averaged.
@NullMarked
package org.soundings.ui.findings;

import org.jspecify.annotations.NullMarked;
