/// Writes an assessment for its readers, whole or not at all.
///
/// [org.soundings.app.export.ReportExport] writes the report, [org.soundings.app.export.Exports]
/// every other [org.soundings.app.export.ExportFormat], [org.soundings.app.export.ClosingExport]
/// the page of one session. Each of them takes an [org.soundings.app.export.ExportableAssessment],
/// which cannot be made while a file on which everything rests cannot be read.
/// [org.soundings.app.export.MilestoneComparison] and [org.soundings.app.export.ReportComparisons]
/// read what a report says about earlier states and about reports on the same target.
@NullMarked
package org.soundings.app.export;

import org.jspecify.annotations.NullMarked;
