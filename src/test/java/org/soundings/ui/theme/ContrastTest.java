package org.soundings.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every pair of adjacent colours on the screen, in every available theme.
class ContrastTest {

  private static final List<String> SURFACES = List.of("surface", "sunken", "raised");
  private static final List<String> ALL_SURFACES =
      List.of("surface", "sunken", "raised", "hover", "selected", "accent-soft");
  private static final List<String> WORDS = List.of("text", "muted");
  private static final List<String> COLOURED_WORDS =
      List.of(
          "accent", "effective", "mostly-effective", "weak", "missing", "dont-know", "deferred");
  private static final List<String> SHAPES =
      List.of(
          "open",
          "dont-know",
          "not-applicable",
          "deferred",
          "effective",
          "mostly-effective",
          "weak",
          "missing",
          "accent",
          "border-strong");

  static Stream<Theme> themes() throws IOException {
    return Themes.bundled().value().all().stream();
  }

  @Test
  void bundledThemesHaveNoProblems() throws IOException {
    var loaded = Themes.bundled();
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().all()).extracting(Theme::id).contains("light", "dark", "contrast");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textIsLegibleOnEverySurface(Theme theme) {
    assertThat(paleWords(theme)).isEmpty();
  }

  private static List<String> paleWords(Theme theme) {
    var low = new ArrayList<String>();
    for (String word : WORDS) {
      ALL_SURFACES.forEach(surface -> check(theme, word, surface, theme.textContrast(), low));
    }
    for (String word : COLOURED_WORDS) {
      SURFACES.forEach(surface -> check(theme, word, surface, theme.textContrast(), low));
    }
    check(theme, "on-accent", "accent", theme.textContrast(), low);
    for (int level = 1; level <= 5; level++) {
      check(theme, "on-risk-" + level, "risk-" + level, theme.textContrast(), low);
    }
    return low;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void shapesAreVisibleOnEverySurface(Theme theme) {
    var low = new ArrayList<String>();
    for (String shape : SHAPES) {
      ALL_SURFACES.forEach(surface -> check(theme, shape, surface, 3, low));
    }
    assertThat(low).isEmpty();
  }

  /// Users who need high contrast see no difference between two dark fills. Lines mark selections,
  /// the edges of panes, and disabled controls.
  @Test
  void highContrastDoesNotRelyOnFills() throws IOException {
    Theme theme = Themes.bundled().value().theme("contrast").orElseThrow();
    var low = new ArrayList<String>();
    for (String line : List.of("edge", "border", "border-strong")) {
      ALL_SURFACES.forEach(surface -> check(theme, line, surface, 3, low));
    }
    SURFACES.forEach(surface -> check(theme, "disabled", surface, theme.textContrast(), low));
    check(theme, "text", "disabled", 2, low);
    check(theme, "border-strong", "border", 2, low);
    assertThat(low).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyThemeHasTheSameTokens(Theme theme) throws IOException {
    var light = Themes.bundled().value().theme("light").orElseThrow();
    assertThat(theme.colours().keySet()).isEqualTo(light.colours().keySet());
  }

  @Test
  void contrastIsMeasuredAsInWcag() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21.0);
    assertThat(Contrast.ratio(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.49);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textWithLowContrastIsDetected(Theme theme) {
    var colours = new HashMap<>(theme.colours());
    colours.put("-s-muted", theme.colours().get("-s-surface"));
    var pale =
        new Theme(
            theme.id(),
            theme.title(),
            theme.summary(),
            theme.base(),
            theme.textContrast(),
            theme.styleSheet(),
            colours);
    assertThat(paleWords(theme)).isEmpty();
    assertThat(paleWords(pale)).isNotEmpty().allMatch(each -> each.startsWith("muted on "));
  }

  private static void check(
      Theme theme, String front, String back, double least, List<String> low) {
    double ratio = Contrast.ratio(colour(theme, front), colour(theme, back));
    if (ratio < least) {
      low.add(String.format(Locale.ROOT, "%s on %s: %.2f, needs %.1f", front, back, ratio, least));
    }
  }

  private static Color colour(Theme theme, String token) {
    String value = theme.colours().get("-s-" + token);
    assertThat(value).as("token " + token + " of " + theme.id()).isNotNull();
    return Color.web(value);
  }
}
