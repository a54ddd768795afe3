package org.soundings.ui.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.soundings.app.redaction.Redaction;
import org.soundings.report.Removed;
import org.soundings.report.ReportPart;
import org.soundings.report.pdf.PrintedPage;

/// The report as it would be written now.
///
/// @param pages as they stand in the PDF
/// @param speaking the parts that have something to say, also those that are switched off
/// @param removed what its readers are not shown
/// @param redactions all names that are replaced for its readers
/// @param look what is to be said about a look of the team's own, or ""
record ReportPreview(
    List<PrintedPage> pages,
    Set<ReportPart> speaking,
    Removed removed,
    List<Redaction> redactions,
    String look) {

  static final ReportPreview NONE =
      new ReportPreview(List.of(), EnumSet.allOf(ReportPart.class), Removed.NOTHING, List.of(), "");

  ReportPreview {
    pages = List.copyOf(pages);
    redactions = List.copyOf(redactions);
  }
}
