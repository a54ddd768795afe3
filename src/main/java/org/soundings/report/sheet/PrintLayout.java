package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import org.soundings.assessment.Paper;
import org.soundings.report.office.XmlOut;

/// How the sheets of a workbook are printed: landscape, one page wide, with a header and a footer.
///
/// @param classification "" for none
/// @param note what the footer says on every page, such as the reference time
public record PrintLayout(String title, String classification, String note, Paper paper) {

  /// Two of these, with the codes, are below the limit of 255 characters for a header.
  private static final int LONGEST_TEXT = 100;

  /// The elements of a worksheet after its data.
  void put(XmlOut out) {
    out.empty(
        "pageMargins",
        "left",
        "0.5",
        "right",
        "0.5",
        "top",
        "0.8",
        "bottom",
        "0.7",
        "header",
        "0.35",
        "footer",
        "0.35");
    out.empty(
        "pageSetup",
        "paperSize",
        paper == Paper.A4 ? "9" : "1",
        "fitToWidth",
        "1",
        "fitToHeight",
        "0",
        "orientation",
        "landscape");
    out.open("headerFooter")
        .element("oddHeader", line(text(title) + " · &A", text(classification)))
        .element("oddFooter", line(text(note), tr("Page %s of %s", "&P", "&N")))
        .close("headerFooter");
  }

  private static String line(String left, String right) {
    return "&L" + left + (right.isEmpty() ? "" : "&R" + right);
  }

  /// The text, or its start if it is too long. Each character of it becomes at most two.
  private static String text(String text) {
    String line = XmlOut.allowed(text).replaceAll("\\s+", " ");
    String complete = doubled(line);
    return complete.length() <= LONGEST_TEXT
        ? complete
        : doubled(line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT / 2))) + "…";
  }

  /// "&" begins a code, and "&&" is the character.
  private static String doubled(String text) {
    return text.replace("&", "&&");
  }
}
