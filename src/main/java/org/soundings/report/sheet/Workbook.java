package org.soundings.report.sheet;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.soundings.report.office.OfficeFile;
import org.soundings.report.office.XmlOut;

/// Sheets as an Excel workbook (SpreadsheetML, ISO/IEC 29500). Texts are stored as texts: none is
/// ever a formula.
public final class Workbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /// What a spreadsheet allows.
  private static final int MOST_ROWS = 1_048_576;

  private static final int MOST_CHARACTERS = 32_767;
  private static final String CUT = mark("… (the whole text stands on the sheet “Everything”)");

  /// Day 0 of spreadsheets that count from 1900.
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final String STYLE_HEAD = "1";
  private static final String STYLE_TEXT = "2";
  private static final String STYLE_DAY = "3";

  private Workbook() {}

  /// The file. Equal sheets give equal bytes.
  ///
  /// @param at stands in its properties
  public static byte[] write(List<SheetTable> sheets, String title, String program, Instant at) {
    var file = new OfficeFile();
    file.add("xl/workbook.xml", KIND + "sheet.main+xml", workbook(sheets));
    file.add("xl/styles.xml", KIND + "styles+xml", styles());
    for (int i = 0; i < sheets.size(); i++) {
      file.add(
          "xl/worksheets/sheet" + (i + 1) + ".xml", KIND + "worksheet+xml", sheet(sheets.get(i)));
    }
    file.addRelations("xl/_rels/workbook.xml.rels", relations(sheets.size()));
    return file.bytes("xl/workbook.xml", title, program, at);
  }

  private static String workbook(List<SheetTable> sheets) {
    var out = XmlOut.part().open("workbook", "xmlns", MAIN, "xmlns:r", R).open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      out.empty(
          "sheet",
          "name",
          sheets.get(i).name(),
          "sheetId",
          String.valueOf(i + 1),
          "r:id",
          "rId" + (i + 1));
    }
    out.close("sheets").open("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      out.element(
          "definedName",
          "'%s'!$A$1:$%s$%s"
              .formatted(
                  sheets.get(i).name(),
                  letters(sheets.get(i).columns().size() - 1),
                  rows(sheets.get(i)) + 1),
          "name",
          "_xlnm._FilterDatabase",
          "localSheetId",
          String.valueOf(i),
          "hidden",
          "1");
      out.element(
          "definedName",
          "'%s'!$1:$1".formatted(sheets.get(i).name()),
          "name",
          "_xlnm.Print_Titles",
          "localSheetId",
          String.valueOf(i));
    }
    return out.close("definedNames").close("workbook").toString();
  }

  private static String relations(int sheets) {
    var out = OfficeFile.relations();
    for (int i = 1; i <= sheets; i++) {
      out.empty(
          "Relationship",
          "Id",
          "rId" + i,
          "Type",
          OfficeFile.relation("worksheet"),
          "Target",
          "worksheets/sheet" + i + ".xml");
    }
    return out.empty(
            "Relationship",
            "Id",
            "rId" + (sheets + 1),
            "Type",
            OfficeFile.relation("styles"),
            "Target",
            "styles.xml")
        .close("Relationships")
        .toString();
  }

  private static String styles() {
    var out = XmlOut.part().open("styleSheet", "xmlns", MAIN);
    out.open("numFmts", "count", "1")
        .empty("numFmt", "numFmtId", "164", "formatCode", "yyyy\\-mm\\-dd")
        .close("numFmts");
    out.open("fonts", "count", "2");
    out.open("font").empty("sz", "val", "10").empty("name", "val", "Calibri").close("font");
    out.open("font")
        .empty("b")
        .empty("sz", "val", "10")
        .empty("name", "val", "Calibri")
        .close("font");
    out.close("fonts").open("fills", "count", "3");
    out.open("fill").empty("patternFill", "patternType", "none").close("fill");
    out.open("fill").empty("patternFill", "patternType", "gray125").close("fill");
    out.open("fill")
        .open("patternFill", "patternType", "solid")
        .empty("fgColor", "rgb", "FFF1F4F6")
        .close("patternFill")
        .close("fill");
    out.close("fills").open("borders", "count", "1").open("border");
    for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
      out.empty(side);
    }
    out.close("border").close("borders");
    out.open("cellStyleXfs", "count", "1")
        .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
        .close("cellStyleXfs");
    out.open("cellXfs", "count", "4");
    style(out, "0", "0", "0");
    style(out, "0", "1", "2");
    style(out, "49", "0", "0");
    style(out, "164", "0", "0");
    return out.close("cellXfs").close("styleSheet").toString();
  }

  private static void style(XmlOut out, String format, String font, String fill) {
    out.open(
            "xf",
            "numFmtId",
            format,
            "fontId",
            font,
            "fillId",
            fill,
            "borderId",
            "0",
            "xfId",
            "0",
            "applyNumberFormat",
            "1",
            "applyFont",
            "1",
            "applyFill",
            "1",
            "applyAlignment",
            "1")
        .empty("alignment", "vertical", "top", "wrapText", "1")
        .close("xf");
  }

  // One sheet.

  private static String sheet(SheetTable sheet) {
    var out = XmlOut.part().open("worksheet", "xmlns", MAIN);
    out.open("sheetViews")
        .open("sheetView", "workbookViewId", "0")
        .empty(
            "pane",
            "ySplit",
            "1",
            "topLeftCell",
            "A2",
            "activePane",
            "bottomLeft",
            "state",
            "frozen")
        .close("sheetView")
        .close("sheetViews");
    out.open("cols");
    for (int i = 0; i < sheet.columns().size(); i++) {
      String number = String.valueOf(i + 1);
      String width = String.valueOf(sheet.columns().get(i).width());
      out.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
    }
    out.close("cols").open("sheetData");
    out.open("row", "r", "1");
    for (int i = 0; i < sheet.columns().size(); i++) {
      text(out, letters(i) + "1", sheet.columns().get(i).title(), STYLE_HEAD);
    }
    out.close("row");
    int rows = rows(sheet);
    for (int i = 0; i < rows; i++) {
      boolean more = i == MOST_ROWS - 2 && sheet.rows().size() > rows;
      row(out, i + 2, more ? more(sheet, rows) : sheet.rows().get(i));
    }
    out.close("sheetData");
    out.empty(
        "autoFilter", "ref", "A1:%s%s".formatted(letters(sheet.columns().size() - 1), rows + 1));
    out.empty("pageSetup", "orientation", "landscape", "fitToHeight", "0");
    return out.close("worksheet").toString();
  }

  private static int rows(SheetTable sheet) {
    return Math.min(sheet.rows().size(), MOST_ROWS - 1);
  }

  private static List<Value> more(SheetTable sheet, int rows) {
    return List.of(
        Value.of(
            tr(
                "%,d more rows do not fit into a sheet: they stand in the evidence.",
                sheet.rows().size() - rows + 1)));
  }

  private static void row(XmlOut out, int number, List<Value> values) {
    out.open("row", "r", String.valueOf(number));
    for (int i = 0; i < values.size(); i++) {
      String place = letters(i) + number;
      switch (values.get(i)) {
        case Value.Text(String words) -> {
          if (!words.isEmpty()) {
            text(out, place, fitting(words), STYLE_TEXT);
          }
        }
        case Value.Number(long value) -> number(out, place, value, "0");
        case Value.Day(LocalDate day) ->
            number(out, place, ChronoUnit.DAYS.between(EPOCH, day), STYLE_DAY);
      }
    }
    out.close("row");
  }

  private static void number(XmlOut out, String place, long value, String style) {
    out.open("c", "r", place, "s", style).element("v", String.valueOf(value)).close("c");
  }

  private static void text(XmlOut out, String place, String text, String style) {
    String written = literal(text);
    out.open("c", "r", place, "s", style, "t", "inlineStr").open("is");
    if (written.equals(written.strip())) {
      out.element("t", written);
    } else {
      out.element("t", written, "xml:space", "preserve");
    }
    out.close("is").close("c");
  }

  /// `_x000D_` in a cell means a character; one that was typed is kept as it was typed.
  private static String literal(String text) {
    return text.replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1");
  }

  /// Characters are counted as they will be read, with hidden ones spelled out.
  private static String fitting(String text) {
    String shown = XmlOut.allowed(text);
    if (shown.length() <= MOST_CHARACTERS) {
      return shown;
    }
    int end = MOST_CHARACTERS - tr(CUT).length();
    return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end)
        + tr(CUT);
  }

  /// 0 as `A`, 26 as `AA`.
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
