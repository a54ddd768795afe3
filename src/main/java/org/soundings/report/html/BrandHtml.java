package org.soundings.report.html;

import java.util.Base64;
import java.util.Locale;
import org.soundings.assessment.decision.Level;
import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.picture.RasterPicture;

/// A team's branding on the page. The dark mode keeps the default colours, because the branding was
/// not checked on its backgrounds. Fonts are those of the reader's browser.
final class BrandHtml {

  private BrandHtml() {}

  /// The CSS after the default style; "" for the default branding.
  static String style(Brand brand) {
    var style = new StringBuilder();
    if (!brand.palette().equals(BrandPalette.STANDARD)) {
      String colours = colours(brand.palette());
      style.append(
          "@media screen and (prefers-color-scheme: light) { :root {" + colours + " } }\n");
      style.append("@media print { :root {" + colours + " } }\n");
    }
    return style.toString();
  }

  private static String colours(BrandPalette palette) {
    var colours = new StringBuilder();
    colour(colours, "ink", palette.text());
    colour(colours, "quiet", palette.quiet());
    colour(colours, "accent", palette.accent());
    colour(colours, "link", palette.accent());
    if (palette.accent() != BrandPalette.STANDARD.accent()) {
      colour(colours, "no-evidence", palette.noEvidence());
    }
    for (Level level : Level.values()) {
      String name = level.name().toLowerCase(Locale.ROOT);
      colour(colours, name, palette.fill(level));
      colour(colours, name + "-letter", palette.letter(level));
      if (palette.fill(level) != BrandPalette.STANDARD.fill(level)) {
        colour(colours, name + "-tint", palette.tint(level));
      }
    }
    return colours.toString();
  }

  private static void colour(StringBuilder colours, String name, int rgb) {
    colours.append(" --").append(name).append(": ").append(BrandPalette.hex(rgb)).append(';');
  }

  /// The small logo at the top. It has no alternative text, because the large one has it.
  static void mark(Brand brand, HtmlOut out) {
    brand.logo().ifPresent(logo -> picture(logo, "", 24, out));
  }

  /// The part above the title.
  static void cover(Brand brand, HtmlOut out) {
    brand
        .logo()
        .ifPresent(
            logo -> {
              out.open("p");
              picture(logo, logo.alternative(), 72, out);
              out.close("p");
            });
    if (!brand.name().isEmpty()) {
      out.element("p", brand.name(), "dir", "auto");
    }
  }

  static void picture(RasterPicture logo, String alternative, float height, HtmlOut out) {
    out.open(
        "img",
        "src",
        "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()),
        "alt",
        alternative,
        "height",
        String.valueOf(Math.round(height)),
        "width",
        String.valueOf(Math.round(logo.widthAt(height, 400))));
  }
}
