package org.soundings.report.pdf.page;

import org.openpdf.text.pdf.PdfName;

/// The standard structure types of PDF 32000-1, 14.8.4, that a report uses.
public enum Role {
  DOCUMENT("Document"),
  SECT("Sect"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  P("P"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  BODY("LBody"),
  TABLE("Table"),
  HEAD("THead"),
  ROWS("TBody"),
  ROW("TR"),
  HEADER_CELL("TH"),
  CELL("TD"),
  FIGURE("Figure"),
  CAPTION("Caption"),
  LINK("Link"),
  SPAN("Span"),
  CODE("Code"),
  QUOTE("BlockQuote"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  DIVISION("Div");

  public final PdfName pdfName;

  Role(String pdfName) {
    this.pdfName = new PdfName(pdfName);
  }

  static Role heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      default -> H3;
    };
  }
}
