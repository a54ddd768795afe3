package org.soundings.ui.theme;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.soundings.app.Bundled;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

/// The available themes, in the order of their folders' names.
public record Themes(List<Theme> all) {

  static final String SHEET = "theme.css";

  private static final Pattern TOKEN = Pattern.compile("(-s-[a-z0-9-]+)\\s*:\\s*([^;]+);");

  public Themes {
    all = List.copyOf(all);
  }

  /// The included themes.
  ///
  /// @throws IOException if the program's own files cannot be read
  public static Loaded<Themes> bundled() throws IOException {
    return in(Bundled.folder("themes"));
  }

  /// The same, and the custom themes in a folder, which need not exist.
  public static Loaded<Themes> withOwn(Path folder) throws IOException {
    Loaded<Themes> builtIn = bundled();
    Loaded<Themes> all = CustomThemes.withBuiltIn(builtIn.value(), folder);
    var problems = new ArrayList<>(builtIn.problems());
    problems.addAll(all.problems());
    return new Loaded<>(all.value(), problems);
  }

  /// The themes in a folder, one subfolder each; one that cannot be used is skipped with a problem.
  public static Loaded<Themes> in(Path folder) throws IOException {
    return in(folder, _ -> true);
  }

  /// Whether the files of a theme's folder may be read.
  @FunctionalInterface
  interface Admission {
    boolean admits(Path theme) throws IOException;
  }

  static Loaded<Themes> in(Path folder, Admission admission) throws IOException {
    var problems = new ArrayList<Problem>();
    var themes = new ArrayList<Theme>();
    List<Path> folders;
    try (var children = Files.list(folder)) {
      folders =
          children.filter(child -> Files.exists(child.resolve("theme.yaml"))).sorted().toList();
    }
    for (Path child : folders) {
      try {
        if (admission.admits(child)) {
          read(child, problems).ifPresent(themes::add);
        }
      } catch (IOException e) {
        problems.add(
            Problem.of(
                child.getFileName() + "/" + SHEET,
                tr("The theme could not be read."),
                tr("The theme was skipped. Both of its files must be plain text in UTF-8.")));
      }
    }
    return new Loaded<>(new Themes(themes), problems);
  }

  public Optional<Theme> theme(String id) {
    return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  /// The first theme with a base that is not a high-contrast theme.
  public Theme ordinary(Theme.Base base) {
    return all.stream()
        .filter(theme -> theme.base() == base && theme.textContrast() < 7)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no theme for " + base));
  }

  private static Optional<Theme> read(Path folder, List<Problem> problems) throws IOException {
    Path description = folder.resolve("theme.yaml");
    Path sheet = folder.resolve(SHEET);
    String source = folder.getFileName() + "/theme.yaml";
    var document = YamlReader.read(Files.readAllBytes(description), source);
    problems.addAll(document.problems());
    if (!Files.exists(sheet)) {
      problems.add(
          Problem.of(
              source,
              tr("The theme has no theme.css file."),
              tr("Add the file or remove the folder.")));
      return Optional.empty();
    }
    var fields = new Fields(document.value(), source, problems);
    var theme =
        new Theme(
            fields.requiredText("id"),
            fields.requiredText("title"),
            fields.text("summary"),
            fields.word("base", Theme.Base.class).orElse(Theme.Base.LIGHT),
            ratio(fields),
            sheet.toUri().toString(),
            colours(Files.readString(sheet, StandardCharsets.UTF_8)));
    fields.finish();
    return theme.id().isEmpty() ? Optional.empty() : Optional.of(theme);
  }

  private static double ratio(Fields fields) {
    String text = fields.text("text-contrast");
    try {
      return text.isEmpty() ? 4.5 : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      fields.problem(
          fields.placeOf("text-contrast"),
          tr("\"%s\" is not a valid contrast ratio.", text),
          tr("Enter a number such as 4.5."));
      return 4.5;
    }
  }

  private static Map<String, String> colours(String css) {
    var colours = new LinkedHashMap<String, String>();
    var tokens = TOKEN.matcher(css);
    while (tokens.find()) {
      colours.put(tokens.group(1), tokens.group(2).strip());
    }
    return colours;
  }
}
