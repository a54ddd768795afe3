package org.soundings.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlEditor;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// What a person chose, kept between runs in one YAML file of the user's configuration folder.
///
/// @param theme a theme's id, or "system" to follow the system
/// @param author how the person is named in answers, or ""
/// @param recent folders opened lately, latest first
public record Settings(String theme, String author, List<Recent> recent) {

  public static final String FOLLOW_SYSTEM = "system";
  private static final int RECENT = 12;

  public static final Settings DEFAULT = new Settings(FOLLOW_SYSTEM, "", List.of());

  public Settings {
    recent = List.copyOf(recent);
  }

  /// A folder opened before.
  ///
  /// @param question the id of the question that was looked at last, or ""
  public record Recent(Path folder, String title, String question, Instant at) {}

  public Settings withTheme(String id) {
    return new Settings(id, author, recent);
  }

  public Settings withAuthor(String name) {
    return new Settings(theme, name, recent);
  }

  /// Puts a folder at the top of the list.
  public Settings withRecent(Recent latest) {
    var changed = new ArrayList<Recent>();
    changed.add(latest);
    recent.stream()
        .filter(old -> !old.folder().equals(latest.folder()))
        .limit(RECENT - 1)
        .forEach(changed::add);
    return new Settings(theme, author, changed);
  }

  public Settings withoutRecent(Path folder) {
    return new Settings(
        theme, author, recent.stream().filter(old -> !old.folder().equals(folder)).toList());
  }

  /// Reads the settings; what cannot be read is a problem and stays at its default.
  public static Loaded<Settings> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Loaded.clean(DEFAULT);
    }
    var loaded = YamlReader.read(file, file.toString());
    var problems = new ArrayList<>(loaded.problems());
    var fields = new Fields(loaded.value(), file.toString(), problems);
    String theme = fields.text("theme");
    var settings =
        new Settings(
            theme.isEmpty() ? FOLLOW_SYSTEM : theme,
            fields.text("author"),
            fields.each("recent", Settings::readRecent));
    fields.finish();
    return new Loaded<>(settings, problems);
  }

  private static @Nullable Recent readRecent(Fields fields) {
    String folder = fields.requiredText("folder");
    String title = fields.text("title");
    String question = fields.text("question");
    Instant at = fields.instant("at").orElse(Instant.EPOCH);
    fields.finish();
    return folder.isBlank() ? null : new Recent(Path.of(folder), title, question, at);
  }

  /// Writes the settings, keeping comments and unknown keys.
  public void write(Path file) throws IOException {
    Node.Mapping tree =
        Node.mapping()
            .text("theme", theme)
            .text("author", author)
            .put("recent", Node.list(recent.stream().map(Settings::recent).toList()))
            .build();
    String text =
        Files.exists(file) ? YamlEditor.edit(Files.readString(file), tree) : YamlWriter.write(tree);
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Node recent(Recent recent) {
    return Node.mapping()
        .text("folder", recent.folder().toString())
        .text("title", recent.title())
        .text("question", recent.question())
        .plain("at", recent.at())
        .build();
  }
}
