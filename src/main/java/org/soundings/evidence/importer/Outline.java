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

/// A quick look at a file: which kind of text it is, and which fields it has near its top.
///
/// Fields are named by their path: `Results`, `Results[].Target`, `[].repo_tag`. The elements of an
/// array share one path. At most the first megabyte is read and only the first elements of an
/// array, so a path that is missing here may still come later in a large file.
public final class Outline {

  /// The kind of text of a file.
  public enum Shape {
    JSON,
    /// Several JSON values in sequence, usually one on a line.
    JSON_LINES,
    YAML,
    XML,
    TEXT,
    /// Has bytes that do not occur in text.
    BINARY,
    EMPTY
  }

  /// How many bytes of a file are read.
  public static final int LOOKED_AT = 1024 * 1024;

  /// A key at the beginning of a manifest.
  private static final Pattern MANIFEST = Pattern.compile("(?m)^(?:apiVersion|kind):");

  private final Shape shape;
  private final String head;
  private Optional<Unreadable> broken = Optional.empty();
  private final FieldPaths paths = new FieldPaths();

  private Outline(Shape shape, String head) {
    this.shape = shape;
    this.head = head;
  }

  /// Whether bytes are not text, because there is a zero that their encoding does not use.
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

  /// Whether a text that is not valid YAML was meant as YAML. This depends on its name, which is
  /// used for nothing else, or on a beginning like that of a manifest.
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

  /// The error in a text that is meant as JSON or YAML; empty if it is valid, or meant as something
  /// else.
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

  /// Whether the first key at the top, or of the first element there, is an image digest.
  public boolean hasDigestAtTop() {
    return paths.names().stream()
        .limit(3)
        .anyMatch(path -> path.matches("(?:\\[]\\.)?sha256:[0-9a-f]{64}.*"));
  }

  /// The first text, number or boolean at a path; "" if there is none.
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
    return first.isEmpty() ? "" : tr(" (first fields: %s)", String.join(", ", first));
  }

  /// The beginning of the text, at most a megabyte.
  public String head() {
    return head;
  }

  /// A text with an error at its beginning is not JSON.
  private boolean breaksAtOnce() {
    return broken.isPresent() && Set.of("[]").containsAll(paths.names());
  }

  /// @param whole whether this is the whole file; a part ends in the middle of a value
  private static Outline ofJson(byte[] start, String text, boolean whole) throws IOException {
    var json = new Outline(Shape.JSON, text);
    var lines = new Outline(Shape.JSON_LINES, text);
    try (var stream = JsonStream.open(new java.io.ByteArrayInputStream(start))) {
      json.paths.look(stream);
      lines.paths.addAll(json.paths);
      return stream.next() ? lines : json;
    } catch (Unreadable e) {
      // What was read until then counts.
      json.broken = Optional.of(e);
      if (!whole && !json.breaksAtOnce()) {
        json.broken = Optional.empty();
      }
      return json;
    }
  }

  /// @param isMeant whether it is an error if it cannot be read
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
