package org.soundings.report.sheet;

import java.time.Instant;
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
  public static byte[] write(List<SheetTable> sheets, String title, String program, Instant at) {
    var file = new OfficeFile();
    file.add("xl/workbook.xml", KIND + "sheet.main+xml", workbook(sheets));
    file.add("xl/styles.xml", KIND + "styles+xml", WorkbookStyles.part());
    for (int i = 0; i < sheets.size(); i++) {
      file.add(
          "xl/worksheets/sheet" + (i + 1) + ".xml",
          KIND + "worksheet+xml",
          Worksheet.part(sheets.get(i)));
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
      names(out, sheets.get(i), i);
    }
    return out.close("definedNames").close("workbook").toString();
  }

  /// The filters of a sheet, and the rows that are repeated on every printed page.
  private static void names(XmlOut out, SheetTable sheet, int number) {
    out.element(
        "definedName",
        "'%s'!$A$1:$%s$%s"
            .formatted(
                sheet.name(),
                Worksheet.letters(sheet.columns().size() - 1),
                Worksheet.rows(sheet) + 1),
        "name",
        "_xlnm._FilterDatabase",
        "localSheetId",
        String.valueOf(number),
        "hidden",
        "1");
    out.element(
        "definedName",
        "'%s'!$1:$1".formatted(sheet.name()),
        "name",
        "_xlnm.Print_Titles",
        "localSheetId",
        String.valueOf(number));
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
