package org.soundings.report.word;

import java.util.List;
import org.soundings.report.office.XmlOut;

/// A table with a header on every page.
///
/// @param widths of the columns, in twentieths of a point
record WordTable(WordOut out, List<Integer> widths) {

  /// The width of text on a page, in twentieths of a point.
  static final int PAGE = 9640;

  /// The right margin of a cell, as in the style "Normal Table".
  private static final int MARGIN = 113;

  /// The room for the content of a cell.
  int room(int column) {
    return widths.get(column) - MARGIN;
  }

  void open() {
    XmlOut xml = out.xml();
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "SoundingsTable");
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    xml.empty("w:tblW", "w:w", String.valueOf(all), "w:type", "dxa")
        .empty("w:tblLayout", "w:type", "fixed")
        .empty(
            "w:tblLook",
            "w:val",
            "0020",
            "w:firstRow",
            "1",
            "w:lastRow",
            "0",
            "w:firstColumn",
            "0",
            "w:lastColumn",
            "0",
            "w:noHBand",
            "1",
            "w:noVBand",
            "1");
    xml.close("w:tblPr").open("w:tblGrid");
    widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
    xml.close("w:tblGrid");
  }

  /// The header, which is repeated on every page.
  void openHead() {
    openRow(true, false);
  }

  /// @param isSplit whether a page can end within the row
  void openRow(boolean isSplit) {
    openRow(false, isSplit);
  }

  private void openRow(boolean isHead, boolean isSplit) {
    XmlOut xml = out.xml();
    xml.open("w:tr").open("w:trPr");
    if (!isSplit) {
      xml.empty("w:cantSplit");
    }
    if (isHead) {
      xml.empty("w:tblHeader");
    }
    xml.close("w:trPr");
  }

  void closeRow() {
    out.xml().close("w:tr");
  }

  /// @param span how many columns it covers
  void openCell(int column, int span) {
    int width = 0;
    for (int i = column; i < Math.min(widths.size(), column + span); i++) {
      width += widths.get(i);
    }
    XmlOut xml = out.xml();
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    if (span > 1) {
      xml.empty("w:gridSpan", "w:val", String.valueOf(span));
    }
    xml.close("w:tcPr");
  }

  /// The content of a cell must end with a paragraph, which callers ensure.
  void closeCell() {
    out.xml().close("w:tc");
  }

  /// With a narrow paragraph, so that the next table does not merge with this one.
  void close() {
    out.xml().close("w:tbl");
    out.open("AfterTable");
    out.close();
  }
}
