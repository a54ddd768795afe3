package org.soundings.report.word;

import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.office.OfficeFile;
import org.soundings.report.office.XmlOut;
import org.soundings.report.picture.RasterPicture;

/// A team's branding in a Word document: its colours, and its logo on the first page.
final class BrandWord {

  private static final String RELATION = "rIdLogo";
  private static final String PLACE = "media/logo.png";

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
  static void drawing(RasterPicture logo, XmlOut out) {
    float width = logo.widthAt(49, 220);
    new WordPicture(1, "Logo", logo.alternative(), width, logo.heightAt(width), RELATION, "")
        .write(out);
  }
}
