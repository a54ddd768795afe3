package org.soundings.app.brand;

import static org.soundings.language.Messages.tr;

import java.util.Locale;
import java.util.OptionalInt;
import org.soundings.assessment.decision.Level;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.brand.ContrastRatio;
import org.soundings.yaml.Fields;

/// Reads colours and refuses those that are hard to read. The default colour replaces each refused
/// one.
final class BrandColours {

  private final Fields fields;
  private BrandPalette palette = BrandPalette.STANDARD;

  private BrandColours(Fields fields) {
    this.fields = fields;
  }

  static BrandPalette read(Fields fields) {
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
              double worst = worst(rgb, BrandPalette.PAPER, BrandPalette.WASH);
              if (isReadable(
                  "accent", rgb, worst, ContrastRatio.TEXT, BrandPalette.STANDARD.accent())) {
                palette = palette.withAccent(rgb);
              }
            });
  }

  private void quiet() {
    colour("quiet")
        .ifPresent(
            rgb -> {
              double worst = worst(rgb, BrandPalette.PAPER, BrandPalette.WASH);
              if (isReadable(
                  "quiet", rgb, worst, ContrastRatio.TEXT, BrandPalette.STANDARD.quiet())) {
                palette = palette.withQuiet(rgb);
              }
            });
  }

  /// Checked after the other colours, because text appears on all of them.
  private void text() {
    colour("text")
        .ifPresent(
            rgb -> {
              double worst = worst(rgb, palette.groundsOfText().toArray(Integer[]::new));
              if (isReadable(
                  "text", rgb, worst, ContrastRatio.TEXT, BrandPalette.STANDARD.text())) {
                palette = palette.withText(rgb);
              }
            });
  }

  /// The levels. A letter must be readable on each. The two highest must contrast with paper
  /// without an outline, because lines are drawn in them. A darker colour must stay the higher
  /// level.
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
          tr(
              "Each level must have a darker colour than the level below it, so that levels can be distinguished in print."),
          tr(
              "The default colours are used for all levels. Order the colours from critical (darkest) to low."));
      palette = palette.withFills(BrandPalette.STANDARD.fills());
    }
  }

  private double luminance(Level level) {
    return ContrastRatio.luminance(palette.fill(level));
  }

  private void level(Level level, String key, int rgb) {
    BrandPalette tried = palette.withFill(level, rgb);
    int standard = BrandPalette.STANDARD.fill(level);
    boolean isDrawnAlone = level == Level.CRITICAL || level == Level.HIGH;
    double letter = ContrastRatio.between(rgb, tried.letter(level));
    double paper = ContrastRatio.between(rgb, BrandPalette.PAPER);
    if (isReadable(
            tr("%s (against the letter on it)", key), rgb, letter, ContrastRatio.TEXT, standard)
        && (!isDrawnAlone
            || isReadable(
                tr("%s (against the paper)", key), rgb, paper, ContrastRatio.FIGURE, standard))) {
      palette = tried;
    }
  }

  private static double worst(int rgb, Integer... grounds) {
    double worst = 21;
    for (int ground : grounds) {
      worst = Math.min(worst, ContrastRatio.between(rgb, ground));
    }
    return worst;
  }

  private boolean isReadable(String what, int rgb, double ratio, double needed, int standard) {
    if (ratio >= needed) {
      return true;
    }
    fields.problem(
        fields.placeOf(what.split(" ")[0]),
        tr(
            "The colour %s, %s, has a contrast ratio of only %s. At least %s is required.",
            what, BrandPalette.hex(rgb), ContrastRatio.words(ratio), ContrastRatio.words(needed)),
        tr(
            "The default colour %s is used. Choose a darker or lighter colour.",
            BrandPalette.hex(standard)));
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
          tr("\"%s\" is not a valid colour.", text),
          tr(
              "The default colour is used. Enter six hexadecimal digits in quotes, such as '#14202B'."));
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text.substring(1), 16));
  }
}
