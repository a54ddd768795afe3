/// Writes an assessment for its audience, whole or not at all.
///
/// [org.soundings.app.export.ReportExport] writes the report. It redacts the assessment, derives
/// the threats, and calls [org.soundings.report.section.Reports] and
/// [org.soundings.report.pdf.ReportPdf]. [org.soundings.app.export.Exports] writes every other
/// [org.soundings.app.export.ExportFormat], [org.soundings.app.export.ClosingExport] the page of
/// one session. What they write comes from an [org.soundings.app.export.ExportableAssessment]. It
/// cannot be made if `assessment.yaml` could not be read in whole
/// ([org.soundings.app.ExportBlock]). For the report,
/// [org.soundings.app.export.MilestoneComparison] compares with an earlier state, and
/// [org.soundings.app.export.ReportComparisons] compares stored reports on one target.
@NullMarked
package org.soundings.app.export;

import org.jspecify.annotations.NullMarked;
