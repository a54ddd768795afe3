package org.soundings.evidence.importer;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Unreadable;
import org.soundings.yaml.foreign.YamlStream;

/// A quick look at a file: which kind of text it is, and which fields stand near its top.
///
/// Fields are named by their path: `Results`, `Results[].Target`, `[].repo_tag`; the elements of an
/// array share one path. At most the first megabyte is looked at and only the first elements of an
/// array, so a path that is missing here may still come later in a large file.
public final class Outline {

  /// What kind of text a file is.
  public enum Shape {
    JSON,
    /// Several JSON values one after another, mostly one on a line.
    JSON_LINES,
    YAML,
    XML,
    TEXT,
    /// Holds bytes that no text has.
    BINARY,
    EMPTY
  }

  /// How many bytes of a file are looked at.
  public static final int LOOKED_AT = 1024 * 1024;

  /// A key with which a manifest begins.
  private static final Pattern MANIFEST = Pattern.compile("(?m)^(?:apiVersion|kind):");

  private final Shape shape;
  private final String head;
  private Optional<Unreadable> broken = Optional.empty();
  private final FieldPaths paths = new FieldPaths();

  private Outline(Shape shape, String head) {
    this.shape = shape;
    this.head = head;
  }

  /// Whether bytes are no text: they hold a zero where their encoding has none.
  ///
  /// @param start the beginning of a file, at most [#LOOKED_AT] bytes of it
  public static boolean isBinary(byte[] start) {
    return SourceFile.decoded(start).indexOf('\0') >= 0;
  }

  public static Outline of(SourceFile source) throws IOException {
    byte[] start;
    try (InputStream in = source.open()) {
      start = in.readNBytes(LOOKED_AT);
    }
    boolean whole = start.length == source.size();
    String text = SourceFile.decoded(start);
    String stripped = text.stripLeading();
    if (stripped.isEmpty()) {
      return new Outline(Shape.EMPTY, "");
    }
    if (isBinary(start)) {
      return new Outline(Shape.BINARY, "");
    }
    Optional<Unreadable> noJson = Optional.empty();
    if (stripped.startsWith("{") || stripped.startsWith("[")) {
      Outline json = ofJson(start, text, whole);
      if (!json.breaksAtOnce()) {
        return json;
      }
      noJson = json.broken;
    }
    if (stripped.startsWith("<")) {
      return new Outline(Shape.XML, text);
    }
    Outline yaml = ofYaml(text, whole, isMeantAsYaml(source.name(), text));
    if (yaml.shape == Shape.TEXT && yaml.broken.isEmpty()) {
      yaml.broken = noJson;
    }
    return yaml;
  }

  /// Whether a text that is not YAML was to be: by its name, which decides nothing else, or because
  /// it begins as a manifest does.
  private static boolean isMeantAsYaml(String name, String text) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".yaml") || small.endsWith(".yml") || MANIFEST.matcher(text).find();
  }

  public Shape shape() {
    return shape;
  }

  /// Whether it is one JSON value or YAML.
  public boolean isTree() {
    return shape == Shape.JSON || shape == Shape.YAML;
  }

  public boolean isJson() {
    return shape == Shape.JSON;
  }

  /// What is wrong where it is meant to be JSON or YAML; empty where it is valid, or meant as
  /// something else.
  public Optional<Unreadable> broken() {
    return broken;
  }

  /// Whether every one of these paths was seen.
  public boolean has(String... wanted) {
    return paths.names().containsAll(List.of(wanted));
  }

  public boolean hasAny(String... wanted) {
    return List.of(wanted).stream().anyMatch(paths.names()::contains);
  }

  /// Whether the first key at the top, or of the first element there, is a digest of an image.
  public boolean hasDigestAtTop() {
    return paths.names().stream()
        .limit(3)
        .anyMatch(path -> path.matches("(?:\\[]\\.)?sha256:[0-9a-f]{64}.*"));
  }

  /// The first text, number or truth value at a path; "" where none was seen.
  public String value(String path) {
    return paths.value(path);
  }

  /// Whether the value at the top is an array.
  public boolean isArray() {
    return paths.names().contains("[]");
  }

  /// ` (its first fields are a, b, c)` for sentences, or "".
  public String firstFields() {
    List<String> first =
        paths.names().stream()
            .filter(path -> path.matches("(?:\\[\\]\\.)?[^.\\[]{1,40}"))
            .limit(4)
            .toList();
    return first.isEmpty() ? "" : tr(" (its first fields are %s)", String.join(", ", first));
  }

  /// The beginning of the text, at most a megabyte.
  public String head() {
    return head;
  }

  /// A text that breaks off at once is not JSON.
  private boolean breaksAtOnce() {
    return broken.isPresent() && Set.of("[]").containsAll(paths.names());
  }

  /// @param whole whether that is the whole file: a cut ends in the middle of a value
  private static Outline ofJson(byte[] start, String text, boolean whole) throws IOException {
    var json = new Outline(Shape.JSON, text);
    var lines = new Outline(Shape.JSON_LINES, text);
    try (var stream = JsonStream.open(new java.io.ByteArrayInputStream(start))) {
      json.paths.look(stream);
      lines.paths.addAll(json.paths);
      return stream.next() ? lines : json;
    } catch (Unreadable e) {
      // What was seen until then counts.
      json.broken = Optional.of(e);
      if (!whole && !json.breaksAtOnce()) {
        json.broken = Optional.empty();
      }
      return json;
    }
  }

  /// @param isMeant whether it is wrong where it cannot be read
  private static Outline ofYaml(String text, boolean whole, boolean isMeant) {
    var yaml = new Outline(Shape.YAML, text);
    try {
      for (Node document : YamlStream.documents(whole ? text : wholeDocuments(text))) {
        yaml.paths.look(document);
      }
    } catch (Unreadable e) {
      var plain = new Outline(Shape.TEXT, text);
      plain.broken = isMeant && whole ? Optional.of(e) : Optional.empty();
      return plain;
    }
    return yaml.paths.names().isEmpty() ? new Outline(Shape.TEXT, text) : yaml;
  }

  /// The text up to its last document separator, or up to its last line.
  private static String wholeDocuments(String text) {
    int end = text.lastIndexOf("\n---");
    return text.substring(0, end > 0 ? end : Math.max(0, text.lastIndexOf('\n')));
  }
}
