package org.soundings.report.sheet;

import java.util.List;
import org.soundings.markdown.VisibleText;

/// Comma-separated values (RFC 4180) in UTF-8.
public final class Csv {

  /// The characters that begin a formula in a spreadsheet, in half and full width.
  private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Csv() {}

  /// @param forSpreadsheets whether a byte order mark tells a spreadsheet that this is UTF-8
  public static String write(SheetTable sheet, boolean forSpreadsheets) {
    var out = new StringBuilder();
    if (forSpreadsheets) {
      out.append(BYTE_ORDER_MARK);
    }
    line(out, sheet.columns().stream().map(SheetTable.Heading::title).toList());
    sheet.rows().forEach(row -> line(out, row.stream().map(Csv::guarded).toList()));
    return out.toString();
  }

  /// A text that no spreadsheet calculates. Numbers and days do not need this.
  private static String guarded(Value value) {
    String text = VisibleText.of(value.text());
    boolean risky =
        value instanceof Value.Text && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }

  private static void line(StringBuilder out, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      String cell = cells.get(i);
      if (cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
        out.append('"').append(cell.replace("\"", "\"\"")).append('"');
      } else {
        out.append(cell);
      }
    }
    out.append("\r\n");
  }
}
