package org.soundings.ui.theme;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;

/// Custom themes of a team: subfolders of the configuration folder.
///
/// A style sheet could refer to files and addresses, which would then be loaded. For that reason
/// only its colour tokens are used, and a new sheet is generated from them. A token that is missing
/// or invalid is taken from the program's theme with the same base.
final class CustomThemes {

  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{6}|rgba?\\([0-9]{1,3}(,\\s*[0-9.]{1,5}){2,3}\\)");
  private static final long MOST_BYTES = 64 * 1024;

  private final Themes bundled;
  private final List<Problem> problems = new ArrayList<>();

  private CustomThemes(Themes bundled) {
    this.bundled = bundled;
  }

  /// The program's themes and those in a folder, which need not exist.
  static Loaded<Themes> withBuiltIn(Themes bundled, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Loaded.clean(bundled);
    }
    var own = new CustomThemes(bundled);
    Loaded<Themes> read = Themes.in(folder, own::isSmall);
    own.problems.addAll(read.problems());
    var all = new ArrayList<>(bundled.all());
    for (Theme theme : read.value().all()) {
      own.accepted(theme).ifPresent(all::add);
    }
    return new Loaded<>(new Themes(all), own.problems);
  }

  private boolean isSmall(Path theme) throws IOException {
    boolean small = true;
    for (String file : List.of("theme.yaml", Themes.SHEET)) {
      Path path = theme.resolve(file);
      small &= !Files.exists(path) || (Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES);
    }
    if (!small) {
      problems.add(
          Problem.of(
              source(String.valueOf(theme.getFileName())),
              tr(
                  "A theme file is not a regular file or is larger than 64 kB. The theme was not loaded."),
              tr("Reduce the file size. A theme only needs colours.")));
    }
    return small;
  }

  private Optional<Theme> accepted(Theme theme) {
    if (bundled.theme(theme.id()).isPresent() || theme.id().equals(WindowTheme.SYSTEM)) {
      problems.add(
          Problem.of(
              source(theme.id()),
              tr("A built-in theme \"%s\" already exists.", theme.id()),
              tr("Give your theme a different ID.")));
      return Optional.empty();
    }
    Map<String, String> colours = colours(theme);
    weak(theme, colours)
        .ifPresent(
            words ->
                problems.add(
                    warning(
                        theme, words, tr("The theme is used anyway, but may be hard to read."))));
    return Optional.of(
        new Theme(
            theme.id(),
            theme.title(),
            theme.summary(),
            theme.base(),
            theme.textContrast(),
            sheet(colours),
            colours));
  }

  private Map<String, String> colours(Theme theme) {
    var colours = new LinkedHashMap<String, String>();
    bundled
        .ordinary(theme.base())
        .colours()
        .forEach(
            (token, otherwise) -> {
              String own = theme.colours().getOrDefault(token, "");
              boolean usable = isColour(own);
              if (!usable) {
                problems.add(
                    warning(
                        theme,
                        own.isEmpty()
                            ? tr("The colour %s is missing.", token)
                            : tr("\"%s\" is not a valid colour for %s.", own, token),
                        tr("The default colour is used. Enter a colour such as #1c242c.")));
              }
              colours.put(token, usable ? own : otherwise);
            });
    return colours;
  }

  private static boolean isColour(String value) {
    if (!COLOUR.matcher(value).matches()) {
      return false;
    }
    try {
      return Color.web(value) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// The pair of text colours with the lowest contrast, if that is below what the theme promises.
  private static Optional<String> weak(Theme theme, Map<String, String> colours) {
    for (String word : List.of("-s-text", "-s-muted", "-s-accent")) {
      for (String surface : List.of("-s-surface", "-s-sunken", "-s-raised")) {
        double ratio =
            Contrast.ratio(Color.web(colours.get(word)), Color.web(colours.get(surface)));
        if (ratio < theme.textContrast()) {
          return Optional.of(
              tr(
                  "%s on %s has a contrast ratio of %.1f:1. The theme requires %.1f:1.",
                  word, surface, ratio, theme.textContrast()));
        }
      }
    }
    return Optional.empty();
  }

  private static String sheet(Map<String, String> colours) {
    var css = new StringBuilder(".root {\n");
    colours.forEach((token, colour) -> css.append("  %s: %s;\n".formatted(token, colour)));
    byte[] bytes = css.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static Problem warning(Theme theme, String message, String hint) {
    return Problem.warning(source(theme.id()), 0, 0, message, hint);
  }

  private static String source(String folder) {
    return "themes/" + folder + "/theme.yaml";
  }
}
