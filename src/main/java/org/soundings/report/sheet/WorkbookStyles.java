package org.soundings.report.sheet;

import java.util.List;
import org.soundings.report.office.XmlOut;

/// The cell styles of a workbook: plain, headers, texts, days and numbers, in this order.
final class WorkbookStyles {

  static final String HEAD = "1";
  static final String TEXT = "2";
  static final String DAY = "3";
  static final String NUMBER = "4";

  private WorkbookStyles() {}

  static String part() {
    var out = XmlOut.part().open("styleSheet", "xmlns", Workbook.MAIN);
    out.open("numFmts", "count", "1")
        .empty("numFmt", "numFmtId", "164", "formatCode", "yyyy\\-mm\\-dd")
        .close("numFmts");
    fonts(out);
    fills(out);
    borders(out);
    out.open("cellStyleXfs", "count", "1")
        .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
        .close("cellStyleXfs");
    out.open("cellXfs", "count", "5");
    style(out, "0", "0", "0", "0", "left");
    style(out, "0", "1", "2", "1", "left");
    style(out, "49", "0", "0", "1", "left");
    style(out, "164", "0", "0", "1", "left");
    style(out, "0", "0", "0", "1", "right");
    return out.close("cellXfs").close("styleSheet").toString();
  }

  private static void fonts(XmlOut out) {
    out.open("fonts", "count", "2");
    out.open("font").empty("sz", "val", "10").empty("name", "val", "Calibri").close("font");
    out.open("font")
        .empty("b")
        .empty("sz", "val", "10")
        .empty("name", "val", "Calibri")
        .close("font");
    out.close("fonts");
  }

  private static void fills(XmlOut out) {
    out.open("fills", "count", "3");
    out.open("fill").empty("patternFill", "patternType", "none").close("fill");
    out.open("fill").empty("patternFill", "patternType", "gray125").close("fill");
    out.open("fill")
        .open("patternFill", "patternType", "solid")
        .empty("fgColor", "rgb", "FFF1F4F6")
        .close("patternFill")
        .close("fill");
    out.close("fills");
  }

  private static void borders(XmlOut out) {
    out.open("borders", "count", "2");
    out.open("border");
    for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
      out.empty(side);
    }
    out.close("border").open("border").empty("left").empty("right").empty("top");
    out.open("bottom", "style", "thin").empty("color", "rgb", "FFB4BEC6").close("bottom");
    out.empty("diagonal").close("border").close("borders");
  }

  private static void style(
      XmlOut out, String format, String font, String fill, String border, String side) {
    out.open(
            "xf",
            "numFmtId",
            format,
            "fontId",
            font,
            "fillId",
            fill,
            "borderId",
            border,
            "xfId",
            "0",
            "applyNumberFormat",
            "1",
            "applyBorder",
            "1",
            "applyFont",
            "1",
            "applyFill",
            "1",
            "applyAlignment",
            "1")
        .empty(
            "alignment",
            "horizontal",
            side,
            "vertical",
            "top",
            "wrapText",
            "1",
            "indent",
            side.equals("right") ? "1" : "0")
        .close("xf");
  }
}
