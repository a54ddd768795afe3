package org.soundings.app.brand;

import static org.soundings.language.Messages.tr;

import java.util.Locale;
import java.util.OptionalInt;
import org.soundings.assessment.Level;
import org.soundings.report.brand.Contrast;
import org.soundings.report.brand.Palette;
import org.soundings.yaml.Fields;

/// Reads colours and refuses those that nobody could read. Ours stays in the place of each that is
/// refused.
final class BrandColours {

  private final Fields fields;
  private Palette palette = Palette.OURS;

  private BrandColours(Fields fields) {
    this.fields = fields;
  }

  static Palette read(Fields fields) {
    var colours = new BrandColours(fields);
    colours.accent();
    colours.quiet();
    colours.levels();
    colours.text();
    fields.finish();
    return colours.palette;
  }

  private void accent() {
    colour("accent")
        .ifPresent(
            rgb -> {
              double worst = worst(rgb, Palette.PAPER, Palette.WASH);
              if (isReadable("accent", rgb, worst, Contrast.TEXT, Palette.OURS.accent())) {
                palette = palette.withAccent(rgb);
              }
            });
  }

  private void quiet() {
    colour("quiet")
        .ifPresent(
            rgb -> {
              double worst = worst(rgb, Palette.PAPER, Palette.WASH);
              if (isReadable("quiet", rgb, worst, Contrast.TEXT, Palette.OURS.quiet())) {
                palette = palette.withQuiet(rgb);
              }
            });
  }

  /// After the others, because it stands on all of them.
  private void text() {
    colour("text")
        .ifPresent(
            rgb -> {
              double worst = worst(rgb, palette.groundsOfText().toArray(Integer[]::new));
              if (isReadable("text", rgb, worst, Contrast.TEXT, Palette.OURS.text())) {
                palette = palette.withText(rgb);
              }
            });
  }

  /// A letter must be readable on each, the two worst must stand out from paper without their
  /// outline, because rules are drawn in them, and darker must stay worse.
  private void levels() {
    for (Level level : Level.values()) {
      String key = level.name().toLowerCase(Locale.ROOT);
      colour(key).ifPresent(rgb -> level(level, key, rgb));
    }
    Level[] levels = Level.values();
    boolean isOrdered = true;
    for (int i = 1; i < levels.length; i++) {
      isOrdered &= luminance(levels[i]) < luminance(levels[i - 1]);
    }
    if (!isOrdered) {
      fields.problem(
          fields.place(),
          tr("The worse a level is, the darker its colour must be, or they are mixed up in print."),
          tr("Ours stay for all levels. Order them from critical, the darkest, to low."));
      palette = palette.withFills(Palette.OURS.fills());
    }
  }

  private double luminance(Level level) {
    return Contrast.luminance(palette.fill(level));
  }

  private void level(Level level, String key, int rgb) {
    Palette tried = palette.withFill(level, rgb);
    int ours = Palette.OURS.fill(level);
    boolean isDrawnAlone = level == Level.CRITICAL || level == Level.HIGH;
    double letter = Contrast.between(rgb, tried.letter(level));
    double paper = Contrast.between(rgb, Palette.PAPER);
    if (isReadable(tr("%s (with its letter)", key), rgb, letter, Contrast.TEXT, ours)
        && (!isDrawnAlone
            || isReadable(tr("%s (on paper)", key), rgb, paper, Contrast.FIGURE, ours))) {
      palette = tried;
    }
  }

  private static double worst(int rgb, Integer... grounds) {
    double worst = 21;
    for (int ground : grounds) {
      worst = Math.min(worst, Contrast.between(rgb, ground));
    }
    return worst;
  }

  private boolean isReadable(String what, int rgb, double ratio, double needed, int ours) {
    if (ratio >= needed) {
      return true;
    }
    fields.problem(
        fields.placeOf(what.split(" ")[0]),
        tr(
            "The colour %s, %s, has a contrast of %s at worst; it needs %s to be read.",
            what, Palette.hex(rgb), Contrast.words(ratio), Contrast.words(needed)),
        tr("Ours stays, %s. Choose a darker or a lighter one.", Palette.hex(ours)));
    return false;
  }

  private OptionalInt colour(String key) {
    String text = fields.text(key).strip();
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("#[0-9A-Fa-f]{6}")) {
      fields.problem(
          fields.placeOf(key),
          tr("\"%s\" is no colour.", text),
          tr("Write six digits in quotes, such as '#14202B'; ours stays."));
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text.substring(1), 16));
  }
}
