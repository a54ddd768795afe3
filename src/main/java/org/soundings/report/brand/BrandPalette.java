package org.soundings.report.brand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.decision.Level;
import org.soundings.base.Withers;

/// The colours of a branding, and those derived from them. All are sRGB, `0xRRGGBB`.
///
/// @param text of the main text
/// @param quiet of secondary text: labels, captions, headers and footers
/// @param accent of numbers, links and evidence
/// @param fills of the squares of levels
@Withers
public record BrandPalette(int text, int quiet, int accent, Map<Level, Integer> fills)
    implements BrandPaletteBuilder.With {

  public static final int PAPER = 0xFFFFFF;

  /// Behind code and the slabs of a figure.
  public static final int WASH = 0xF1F4F6;

  /// As in `themes/report/tokens.yaml`.
  public static final BrandPalette STANDARD =
      new BrandPalette(
          0x14202B,
          0x4A5763,
          0x0B4F6C,
          Map.of(
              Level.CRITICAL, 0x5E0B2B,
              Level.HIGH, 0xC2410C,
              Level.MEDIUM, 0xF2B84B,
              Level.LOW, 0xFFF6E0));

  public BrandPalette {
    fills = Map.copyOf(fills);
  }

  public int fill(Level level) {
    Integer fill = fills.get(level);
    if (fill == null) {
      throw new IllegalStateException("a palette has no colour for " + level);
    }
    return fill;
  }

  /// The colour of the letter on a level's square: white or the text colour, whichever has more
  /// contrast.
  public int letter(Level level) {
    int fill = fill(level);
    return ContrastRatio.between(PAPER, fill) >= ContrastRatio.between(text, fill) ? PAPER : text;
  }

  /// A field of the matrix: a quarter of the level's colour.
  public int tint(Level level) {
    return mixed(fill(level), 0.25);
  }

  /// For answers without evidence: a tint of the accent that is light enough for a sign on it.
  public int noEvidence() {
    return mixed(accent, 0.4);
  }

  /// All background colours behind the text colour.
  public List<Integer> groundsOfText() {
    var grounds = new ArrayList<>(List.of(PAPER, WASH, noEvidence()));
    for (Level level : Level.values()) {
      grounds.add(tint(level));
      if (letter(level) == text) {
        grounds.add(fill(level));
      }
    }
    return grounds;
  }

  public BrandPalette withFill(Level level, int colour) {
    var changed = new EnumMap<>(fills);
    changed.put(level, colour);
    return withFills(changed);
  }

  /// Such as `#14202B`.
  public static String hex(int rgb) {
    return String.format("#%06X", rgb);
  }

  /// A tint: a share of a colour on white.
  private static int mixed(int rgb, double share) {
    return mixed(rgb, 16, share) | mixed(rgb, 8, share) | mixed(rgb, 0, share);
  }

  private static int mixed(int rgb, int shift, double share) {
    return (int) Math.round(255 + ((rgb >> shift & 0xFF) - 255) * share) << shift;
  }

  /// In the order of the levels, so that it is the same in every run.
  @Override
  public String toString() {
    return "%s %s %s %s"
        .formatted(
            hex(text),
            hex(quiet),
            hex(accent),
            java.util.Arrays.stream(Level.values()).map(level -> hex(fill(level))).toList());
  }
}
