package org.soundings.report.word;

import org.soundings.report.office.XmlOut;

/// A picture in a line of text.
///
/// @param id a number that no other picture has
/// @param alternative its alternative text
/// @param width in points
/// @param height in points
/// @param relation of a PNG
/// @param svgRelation of the same as SVG, or ""; programs that do not know it show the PNG
record WordPicture(
    int id,
    String name,
    String alternative,
    float width,
    float height,
    String relation,
    String svgRelation) {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

  /// The extension of a picture with an SVG (MS-ODRAWXML, 2.3.1.11).
  private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  /// English metric units (ECMA-376, 20.1.10.16).
  private static final int UNITS_IN_A_POINT = 12_700;

  /// As a run.
  void write(XmlOut out) {
    String across = String.valueOf(Math.round(width * UNITS_IN_A_POINT));
    String down = String.valueOf(Math.round(height * UNITS_IN_A_POINT));
    String number = String.valueOf(id);
    out.open("w:r")
        .open("w:drawing")
        .open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing")
        .empty("wp:extent", "cx", across, "cy", down)
        .empty("wp:docPr", "id", number, "name", name, "descr", alternative)
        .open("a:graphic", "xmlns:a", DRAWING + "main")
        .open("a:graphicData", "uri", DRAWING + "picture")
        .open("pic:pic", "xmlns:pic", DRAWING + "picture")
        .open("pic:nvPicPr")
        .empty("pic:cNvPr", "id", number, "name", name)
        .empty("pic:cNvPicPr")
        .close("pic:nvPicPr");
    fill(out);
    out.open("pic:spPr")
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

  private void fill(XmlOut out) {
    out.open("pic:blipFill").open("a:blip", "r:embed", relation);
    if (!svgRelation.isEmpty()) {
      out.open("a:extLst")
          .open("a:ext", "uri", SVG_EXTENSION)
          .empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", svgRelation)
          .close("a:ext")
          .close("a:extLst");
    }
    out.close("a:blip")
        .open("a:stretch")
        .empty("a:fillRect")
        .close("a:stretch")
        .close("pic:blipFill");
  }
}
