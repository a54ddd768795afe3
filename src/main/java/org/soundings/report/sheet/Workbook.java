package org.soundings.report.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.soundings.report.office.OfficeFile;
import org.soundings.report.office.XmlOut;

/// Sheets as an Excel workbook (SpreadsheetML, ISO/IEC 29500). Texts are stored as texts: none is
/// ever a formula.
public final class Workbook {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbook() {}

  /// The file. Equal sheets give equal bytes.
  ///
  /// @param at the time in its properties
  public static byte[] write(
      List<SheetTable> sheets, PrintLayout print, String program, Instant at) {
    var file = new OfficeFile();
    file.add("xl/workbook.xml", KIND + "sheet.main+xml", workbook(sheets));
    file.add("xl/styles.xml", KIND + "styles+xml", WorkbookStyles.part());
    for (int i = 0; i < sheets.size(); i++) {
      file.add(
          "xl/worksheets/sheet" + (i + 1) + ".xml",
          KIND + "worksheet+xml",
          Worksheet.part(sheets.get(i), print));
    }
    file.addRelations("xl/_rels/workbook.xml.rels", relations(sheets.size()));
    return file.bytes("xl/workbook.xml", print.title(), program, at);
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
      names(out, sheets.get(i), i);
    }
    return out.close("definedNames").close("workbook").toString();
  }

  /// The filters of a sheet, what is printed, and the row that is repeated on every page.
  private static void names(XmlOut out, SheetTable sheet, int number) {
    String columns = "'%s'!$A$1:$%s$%s";
    int rows = Worksheet.rows(sheet);
    String all =
        columns.formatted(sheet.name(), Worksheet.letters(sheet.columns().size() - 1), rows + 1);
    name(out, number, "_FilterDatabase", all, "hidden", "1");
    String printed =
        columns.formatted(
            sheet.name(),
            Worksheet.letters(sheet.printedColumns() - 1),
            Math.min(sheet.printedRows(), rows) + 1);
    name(out, number, "Print_Area", printed);
    name(out, number, "Print_Titles", "'%s'!$1:$1".formatted(sheet.name()));
  }

  private static void name(
      XmlOut out, int sheet, String name, String cells, String... moreAttributes) {
    var attributes =
        new ArrayList<>(List.of("name", "_xlnm." + name, "localSheetId", String.valueOf(sheet)));
    attributes.addAll(List.of(moreAttributes));
    out.element("definedName", cells, attributes.toArray(String[]::new));
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
}
