package org.soundings.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.soundings.assessment.Paper;
import org.soundings.base.Progress;
import org.soundings.language.Messages;
import org.soundings.report.Identity;
import org.soundings.report.Report;
import org.soundings.report.ReportAnchors;
import org.soundings.report.Section;
import org.soundings.report.brand.Brand;
import org.soundings.report.office.OfficeFile;
import org.soundings.report.office.XmlOut;

/// A report as a Word document.
public final class ReportWord {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String KIND =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private ReportWord() {}

  /// The file. Equal reports give equal bytes.
  public static byte[] write(Report report) {
    return write(report, Progress.unwatched());
  }

  /// @param progress called at every section
  public static byte[] write(Report report, Progress progress) {
    var out = new WordOut(ReportAnchors.of(report));
    var blocks = new WordBlocks(report, out);
    for (Section section : report.sections()) {
      progress.check();
      blocks.section(section);
    }
    var file = new OfficeFile();
    file.add("word/document.xml", KIND + "document.main+xml", document(report, out));
    file.add(
        "word/styles.xml",
        KIND + "styles+xml",
        spoken(BrandWord.styles(resource("styles.xml"), report.brand())));
    BrandWord.addLogo(report.brand(), file);
    blocks.pictures().addTo(file);
    file.add("word/settings.xml", KIND + "settings+xml", spoken(resource("settings.xml")));
    file.add("word/numbering.xml", KIND + "numbering+xml", numbering(out));
    file.add("word/header1.xml", KIND + "header+xml", header(report));
    file.add("word/footer1.xml", KIND + "footer+xml", footer(report.identity()));
    file.addRelations(
        "word/_rels/document.xml.rels", relations(out, blocks.pictures(), report.brand()));
    Identity identity = report.identity();
    return file.bytes("word/document.xml", identity.heading(), identity.program(), identity.at());
  }

  private static String document(Report report, WordOut out) {
    var document =
        XmlOut.part().open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body").put(out.xml());
    page(document, report.identity());
    return document.close("w:body").close("w:document").toString();
  }

  private static void page(XmlOut out, Identity identity) {
    int wide = identity.paper() == Paper.A4 ? 11906 : 12240;
    int high = identity.paper() == Paper.A4 ? 16838 : 15840;
    out.open("w:sectPr")
        .empty("w:headerReference", "w:type", "default", "r:id", "rId4")
        .empty("w:footerReference", "w:type", "default", "r:id", "rId5")
        .empty("w:type", "w:val", "nextPage")
        .empty("w:pgSz", "w:w", String.valueOf(wide), "w:h", String.valueOf(high))
        .empty(
            "w:pgMar",
            "w:top",
            "1304",
            "w:right",
            "1134",
            "w:bottom",
            "1247",
            "w:left",
            "1134",
            "w:header",
            "624",
            "w:footer",
            "567",
            "w:gutter",
            "0")
        .close("w:sectPr");
  }

  private static String numbering(WordOut out) {
    String base = resource("numbering.xml");
    var lists = XmlOut.piece();
    out.lists().put(lists);
    return base.replace("</w:numbering>", lists + "</w:numbering>");
  }

  private static String header(Report report) {
    Identity identity = report.identity();
    String name = report.brand().name();
    var out = XmlOut.part().open("w:hdr", "xmlns:w", W).open("w:p").open("w:pPr");
    out.empty("w:pStyle", "w:val", "Header").close("w:pPr");
    text(out, name.isEmpty() ? identity.heading() : name + " · " + identity.heading());
    if (!identity.classification().isBlank()) {
      toRightMargin(out);
      text(out, identity.classification());
    }
    return out.close("w:p").close("w:hdr").toString();
  }

  private static String footer(Identity identity) {
    var out = XmlOut.part().open("w:ftr", "xmlns:w", W).open("w:p").open("w:pPr");
    out.empty("w:pStyle", "w:val", "Footer").close("w:pPr");
    text(out, identity.status() + " · " + identity.mark());
    toRightMargin(out);
    out.open("w:fldSimple", "w:instr", " PAGE ");
    text(out, "1");
    return out.close("w:fldSimple").close("w:p").close("w:ftr").toString();
  }

  private static void toRightMargin(XmlOut out) {
    out.open("w:r")
        .empty("w:ptab", "w:relativeTo", "margin", "w:alignment", "right", "w:leader", "none")
        .close("w:r");
  }

  private static void text(XmlOut out, String text) {
    out.open("w:r").element("w:t", text.replace('\n', ' '), "xml:space", "preserve").close("w:r");
  }

  private static String relations(WordOut out, WordFigures pictures, Brand brand) {
    var relations = OfficeFile.relations();
    var kinds = List.of("styles", "settings", "numbering", "header", "footer");
    var targets =
        List.of("styles.xml", "settings.xml", "numbering.xml", "header1.xml", "footer1.xml");
    for (int i = 0; i < kinds.size(); i++) {
      relations.empty(
          "Relationship",
          "Id",
          "rId" + (i + 1),
          "Type",
          OfficeFile.relation(kinds.get(i)),
          "Target",
          targets.get(i));
    }
    BrandWord.putRelation(brand, relations);
    pictures.putRelations(relations);
    out.putLinks(relations);
    return relations.close("Relationships").toString();
  }

  /// With the language of the report, by which Word checks the spelling.
  private static String spoken(String part) {
    return part.replace("en-GB", Messages.locale().toLanguageTag());
  }

  private static String resource(String name) {
    try (InputStream in = ReportWord.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
