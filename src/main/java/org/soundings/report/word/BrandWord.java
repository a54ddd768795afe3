package org.soundings.report.word;

import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.brand.Logo;
import org.soundings.report.office.OfficeFile;
import org.soundings.report.office.XmlOut;

/// A team's branding in a Word document: its colours, and its logo on the first page.
final class BrandWord {

  private static final String RELATION = "rIdLogo";
  private static final String PLACE = "media/logo.png";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  /// English metric units (ECMA-376, 20.1.10.16).
  private static final int UNITS_IN_A_POINT = 12_700;

  private BrandWord() {}

  /// The styles with the colours of the branding.
  static String styles(String standard, Brand brand) {
    BrandPalette palette = brand.palette();
    return standard
        .replace(word(BrandPalette.STANDARD.text()), word(palette.text()))
        .replace(word(BrandPalette.STANDARD.quiet()), word(palette.quiet()))
        .replace(word(BrandPalette.STANDARD.accent()), word(palette.accent()));
  }

  /// Such as `14202B`.
  static String word(int rgb) {
    return BrandPalette.hex(rgb).substring(1);
  }

  static void addLogo(Brand brand, OfficeFile file) {
    brand.logo().ifPresent(logo -> file.addPicture("word/" + PLACE, "image/png", logo.png()));
  }

  static void putRelation(Brand brand, XmlOut relations) {
    if (brand.logo().isPresent()) {
      relations.empty(
          "Relationship", "Id", RELATION, "Type", OfficeFile.relation("image"), "Target", PLACE);
    }
  }

  /// The logo as a run, with the same height as on paper.
  static void drawing(Logo logo, XmlOut out) {
    float width = logo.widthAt(49, 220);
    String across = String.valueOf(Math.round(width * UNITS_IN_A_POINT));
    String down = String.valueOf(Math.round(logo.heightAt(width) * UNITS_IN_A_POINT));
    out.open("w:r")
        .open("w:drawing")
        .open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing")
        .empty("wp:extent", "cx", across, "cy", down)
        .empty("wp:docPr", "id", "1", "name", "Logo", "descr", logo.alternative())
        .open("a:graphic", "xmlns:a", DRAWING + "main")
        .open("a:graphicData", "uri", DRAWING + "picture")
        .open("pic:pic", "xmlns:pic", DRAWING + "picture")
        .open("pic:nvPicPr")
        .empty("pic:cNvPr", "id", "1", "name", "logo.png")
        .empty("pic:cNvPicPr")
        .close("pic:nvPicPr")
        .open("pic:blipFill")
        .empty("a:blip", "r:embed", RELATION)
        .open("a:stretch")
        .empty("a:fillRect")
        .close("a:stretch")
        .close("pic:blipFill")
        .open("pic:spPr")
        .open("a:xfrm")
        .empty("a:off", "x", "0", "y", "0")
        .empty("a:ext", "cx", across, "cy", down)
        .close("a:xfrm")
        .open("a:prstGeom", "prst", "rect")
        .empty("a:avLst")
        .close("a:prstGeom")
        .close("pic:spPr")
        .close("pic:pic")
        .close("a:graphicData")
        .close("a:graphic")
        .close("wp:inline")
        .close("w:drawing")
        .close("w:r");
  }
}
