package org.soundings.report.sheet;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.soundings.report.office.XmlOut;

/// One sheet of a workbook.
final class Worksheet {

  /// The limit of spreadsheets.
  private static final int MOST_ROWS = 1_048_576;

  private static final int MOST_CHARACTERS = 32_767;
  private static final String CUT = mark("… (full text on the sheet “Other fields”)");

  /// Day 0 of spreadsheets that count from 1900.
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private Worksheet() {}

  static String part(SheetTable table, PrintLayout print) {
    SheetTable sheet = table.withRoomForWords();
    var out = XmlOut.part().open("worksheet", "xmlns", Workbook.MAIN);
    out.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close("sheetPr");
    view(out);
    columns(out, sheet);
    out.open("sheetData");
    head(out, sheet);
    int rows = rows(sheet);
    for (int i = 0; i < rows; i++) {
      boolean more = i == MOST_ROWS - 2 && sheet.rows().size() > rows;
      List<Value> values = more ? more(sheet, rows) : sheet.rows().get(i);
      row(out, i + 2, sheet, values);
    }
    out.close("sheetData");
    out.empty(
        "autoFilter", "ref", "A1:%s%s".formatted(letters(sheet.columns().size() - 1), rows + 1));
    print.put(out);
    return out.close("worksheet").toString();
  }

  /// Keeps the first row visible.
  private static void view(XmlOut out) {
    out.open("sheetViews").open("sheetView", "workbookViewId", "0");
    out.empty(
        "pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
    out.close("sheetView").close("sheetViews");
  }

  private static void columns(XmlOut out, SheetTable sheet) {
    out.open("cols");
    for (int i = 0; i < sheet.columns().size(); i++) {
      String number = String.valueOf(i + 1);
      String width = String.valueOf(sheet.columns().get(i).width());
      out.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
    }
    out.close("cols");
  }

  private static void head(XmlOut out, SheetTable sheet) {
    out.open("row", "r", "1", "ht", RowHeight.ofTitles(sheet), "customHeight", "1");
    for (int i = 0; i < sheet.columns().size(); i++) {
      text(out, letters(i) + "1", sheet.columns().get(i).title(), WorkbookStyles.HEAD);
    }
    out.close("row");
  }

  /// The number of rows below the header.
  static int rows(SheetTable sheet) {
    return Math.min(sheet.rows().size(), MOST_ROWS - 1);
  }

  /// Whether a text of the sheet is too long for its cell.
  static boolean isCut(SheetTable sheet) {
    return sheet.rows().stream()
        .flatMap(List::stream)
        .anyMatch(value -> XmlOut.allowed(value.text()).length() > MOST_CHARACTERS);
  }

  private static List<Value> more(SheetTable sheet, int rows) {
    return List.of(
        Value.of(
            tr(
                "%,d more rows do not fit on this sheet. The stored evidence contains them.",
                sheet.rows().size() - rows + 1)));
  }

  private static void row(XmlOut out, int number, SheetTable sheet, List<Value> values) {
    String height = RowHeight.of(sheet, values);
    out.open("row", "r", String.valueOf(number), "ht", height, "customHeight", "1");
    for (int i = 0; i < values.size(); i++) {
      String place = letters(i) + number;
      switch (values.get(i)) {
        case Value.Text(String words) -> {
          if (!words.isEmpty()) {
            text(out, place, fitting(words), WorkbookStyles.TEXT);
          } else if (i < sheet.printedColumns()) {
            // The line below the row goes through empty cells.
            out.empty("c", "r", place, "s", WorkbookStyles.TEXT);
          }
        }
        case Value.Number(long value) -> number(out, place, value, WorkbookStyles.NUMBER);
        case Value.Day(LocalDate day) ->
            number(out, place, ChronoUnit.DAYS.between(EPOCH, day), WorkbookStyles.DAY);
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

  /// `_x000D_` in a cell means a character. If it was typed, it is escaped.
  private static String literal(String text) {
    return text.replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1");
  }

  /// Counts the characters after hidden ones are spelled out.
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
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
