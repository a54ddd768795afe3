package org.soundings.app.settings;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlEditor;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// The settings as one YAML file in the user's configuration folder.
public final class SettingsFile {

  private static final String LANGUAGE = "language:";

  private SettingsFile() {}

  /// Reads the settings. A value that cannot be read is a problem and keeps its default.
  public static Loaded<Settings> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Loaded.clean(Settings.DEFAULT);
    }
    var loaded = YamlReader.read(file, file.toString());
    var problems = new ArrayList<>(loaded.problems());
    var fields = new Fields(loaded.value(), file.toString(), problems);
    var settings =
        new Settings(
            appearance(fields),
            language(fields.text("language")),
            fields.text("author"),
            fields.fields("window").map(SettingsFile::window).orElse(null),
            keys(fields),
            fields.each("recent", SettingsFile::recent),
            fields.bool("toured", false),
            fields.fields("draft").map(SettingsFile::draft).orElse(NewAssessmentDraft.NONE));
    fields.finish();
    return new Loaded<>(settings, problems);
  }

  private static String language(String tag) {
    return tag.isEmpty() ? Settings.FOLLOW_SYSTEM : tag;
  }

  /// The chosen language, found without parsing the file as YAML. It must be known before the first
  /// message, including the message that the file is damaged.
  public static String language(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(LANGUAGE))
          .map(line -> line.substring(LANGUAGE.length()).strip())
          .findFirst()
          .orElse(Settings.FOLLOW_SYSTEM);
    } catch (IOException | UncheckedIOException e) {
      return Settings.FOLLOW_SYSTEM;
    }
  }

  private static Appearance appearance(Fields fields) {
    String theme = fields.text("theme");
    return new Appearance(
        theme.isEmpty() ? Appearance.FOLLOW_SYSTEM : theme,
        fields.integer("zoom").orElse(Appearance.ORDINARY_ZOOM));
  }

  private static @Nullable WindowPlace window(Fields fields) {
    int width = fields.integer("width").orElse(0);
    int height = fields.integer("height").orElse(0);
    var place =
        new WindowPlace(
            fields.integer("x").orElse(0),
            fields.integer("y").orElse(0),
            width,
            height,
            fields.bool("maximized", false));
    fields.finish();
    return width > 0 && height > 0 ? place : null;
  }

  private static NewAssessmentDraft draft(Fields fields) {
    var draft =
        new NewAssessmentDraft(
            fields.text("title"),
            fields.text("occasion"),
            fields.text("folder"),
            fields.texts("without"));
    fields.finish();
    return draft;
  }

  private static SortedMap<String, String> keys(Fields fields) {
    var keys = new TreeMap<String, String>();
    fields.each(
        "keys",
        each -> {
          keys.put(each.requiredText("command"), each.text("key"));
          each.finish();
          return keys;
        });
    return keys;
  }

  private static @Nullable Recent recent(Fields fields) {
    String folder = fields.requiredText("folder");
    String title = fields.text("title");
    var spot =
        new Recent.Spot(
            fields.text("screen"),
            fields.text("question"),
            fields.integer("scroll").orElse(0) / 100.0);
    Instant at = fields.instant("at").orElse(Instant.EPOCH);
    boolean pinned = fields.bool("pinned", false);
    fields.finish();
    try {
      return folder.isBlank() ? null : new Recent(Path.of(folder), title, spot, at, pinned);
    } catch (InvalidPathException e) {
      fields.problem(
          fields.placeOf("folder"),
          tr("\"%s\" is not a valid path on this system.", folder),
          tr(
              "The folder is not shown under recent assessments. The folder itself is not changed."));
      return null;
    }
  }

  /// Writes the settings, keeping comments and unknown keys.
  public static void write(Settings settings, Path file) throws IOException {
    Node.Mapping tree = tree(settings);
    String text =
        Files.exists(file) ? YamlEditor.edit(Files.readString(file), tree) : YamlWriter.write(tree);
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Node.Mapping tree(Settings settings) {
    WindowPlace window = settings.window();
    var tree =
        Node.mapping()
            .text("theme", settings.appearance().theme())
            .plain("zoom", settings.appearance().zoom())
            .text("language", settings.language())
            .text("author", settings.author());
    if (window != null) {
      tree.put("window", window(window));
    }
    return tree.plain("toured", settings.toured() ? true : null)
        .put("draft", draft(settings.draft()))
        .put("keys", Node.list(keys(settings)))
        .put("recent", Node.list(settings.recent().stream().map(SettingsFile::recent).toList()))
        .build();
  }

  private static Node draft(NewAssessmentDraft draft) {
    return draft.equals(NewAssessmentDraft.NONE)
        ? Node.absent()
        : Node.mapping()
            .text("title", draft.title())
            .text("occasion", draft.occasion())
            .text("folder", draft.folder())
            .put("without", Node.texts(draft.without()))
            .build();
  }

  private static List<Node> keys(Settings settings) {
    return settings.keys().entrySet().stream()
        .<Node>map(
            each ->
                Node.mapping().text("command", each.getKey()).text("key", each.getValue()).build())
        .toList();
  }

  private static Node window(WindowPlace window) {
    return Node.mapping()
        .plain("x", (int) window.x())
        .plain("y", (int) window.y())
        .plain("width", (int) window.width())
        .plain("height", (int) window.height())
        .plain("maximized", window.isMaximized())
        .build();
  }

  private static Node recent(Recent recent) {
    return Node.mapping()
        .text("folder", recent.folder().toString())
        .text("title", recent.title())
        .text("screen", recent.place().screen())
        .text("question", recent.place().question())
        .plain("scroll", (int) Math.round(recent.place().scroll() * 100))
        .plain("at", recent.at())
        .plain("pinned", recent.isPinned() ? true : null)
        .build();
  }
}
