package org.soundings.ui.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.soundings.app.redaction.Redaction;
import org.soundings.report.RedactionNotes;
import org.soundings.report.pdf.PrintedPage;
import org.soundings.report.plan.ReportPart;

/// The report as it would be written now.
///
/// @param pages as in the PDF
/// @param speaking the sections that have content, including excluded ones
/// @param removed what is redacted for the audience
/// @param redactions all names that are replaced for the audience
/// @param messages about a custom branding and characters without a font, or ""
record ReportPreview(
    List<PrintedPage> pages,
    Set<ReportPart> speaking,
    RedactionNotes removed,
    List<Redaction> redactions,
    String messages) {

  static final ReportPreview NONE =
      new ReportPreview(
          List.of(), EnumSet.allOf(ReportPart.class), RedactionNotes.NOTHING, List.of(), "");

  ReportPreview {
    pages = List.copyOf(pages);
    redactions = List.copyOf(redactions);
  }
}
