package org.soundings.yaml.foreign;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.yaml.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON (RFC 8259) value by value, with only the current value in memory.
///
/// The stream is always at one value. [#object] and [#array] go into it and call back for each
/// part. A part that the call does not read is skipped. A value of another type than requested is
/// skipped too, because readers of foreign reports take what they find.
///
/// ```java
/// stream.object(name -> {
///   switch (name) {
///     case "ArtifactName" -> image = stream.text();
///     case "Results" -> stream.array(() -> result(stream));
///     default -> {}
///   }
/// });
/// ```
///
/// UTF-8, UTF-16 and UTF-32 are recognised by their first bytes (RFC 8259, 8.1). A byte order mark
/// and commas before a closing bracket are allowed, because tools write them.
public final class JsonStream implements AutoCloseable {

  /// The maximum depth of nested values.
  public static final int DEEPEST = 1_000;

  private static final int LONGEST_TEXT = 64 * 1024 * 1024;

  /// The maximum number of values in a tree, about 200 MB of memory.
  static final int LARGEST_TREE = 1_500_000;

  /// The number of characters that need as much memory as one value.
  private static final int WEIGHS_LIKE_A_VALUE = 128;

  private static final int LONGEST_WORD = 64;
  private static final int WORDS = 4096;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private final JsonParser parser;
  private final @Nullable String[] words = new String[WORDS];
  private int room;

  private JsonStream(JsonParser parser) {
    this.parser = parser;
  }

  /// Reads one field of an object. The stream is at its value.
  @FunctionalInterface
  public interface FieldReader {
    void read(String name) throws IOException;
  }

  /// Reads one element of an array. The stream is at it.
  @FunctionalInterface
  public interface ElementReader {
    void read() throws IOException;
  }

  /// Opens a stream at the first value. Closing it closes the input.
  public static JsonStream open(InputStream in) throws IOException {
    try {
      var stream = new JsonStream(FACTORY.createParser(ObjectReadContext.empty(), in));
      stream.parser.nextToken();
      return stream;
    } catch (JacksonException e) {
      in.close();
      throw unreadable(e);
    }
  }

  /// Moves to the next value of the input, for files with several values (JSON lines).
  ///
  /// @return whether there is one
  public boolean next() throws IOException {
    passOver();
    try {
      return parser.nextToken() != null;
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  /// Whether the input has no value at all.
  public boolean isEmpty() {
    return parser.currentToken() == null;
  }

  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /// Whether the value is a text, a number, `true` or `false`.
  public boolean isScalar() {
    JsonToken token = parser.currentToken();
    return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
  }

  /// Reads the fields of the current object. Any other value is skipped.
  public void object(FieldReader each) throws IOException {
    if (!isObject()) {
      passOver();
      return;
    }
    try {
      String name = parser.nextName();
      while (name != null) {
        parser.nextToken();
        each.read(name);
        passOver();
        name = parser.nextName();
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  /// Reads the elements of the current array. Any other value is skipped.
  public void array(ElementReader each) throws IOException {
    if (!isArray()) {
      passOver();
      return;
    }
    try {
      JsonToken token = parser.nextToken();
      while (token != JsonToken.END_ARRAY) {
        each.read();
        passOver();
        token = parser.nextToken();
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  /// The current text, number or boolean as it was written; "" for `null`, objects and arrays.
  public String text() throws IOException {
    try {
      return isScalar() ? parser.getString() : "";
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  /// Like [#text], for values that are frequent. Equal words mostly share one String, without a new
  /// one being created.
  public String word() throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return text();
    }
    try {
      char[] buffer = parser.getStringCharacters();
      int length = parser.getStringLength();
      return length > 0 && length <= LONGEST_WORD
          ? shared(buffer, parser.getStringOffset(), length)
          : parser.getString();
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  private String shared(char[] buffer, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int place = (hash ^ (hash >>> 12)) & (WORDS - 1);
    String known = words[place];
    if (known != null && isSame(known, buffer, offset, length)) {
      return known;
    }
    String word = new String(buffer, offset, length);
    words[place] = word;
    return word;
  }

  private static boolean isSame(String word, char[] buffer, int offset, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  /// The current number, even if it was written as a text; null if there is none.
  public @Nullable Double number() throws IOException {
    try {
      if (parser.currentToken() != null && parser.currentToken().isNumeric()) {
        return parser.getDoubleValue();
      }
      String text = text();
      return text.isEmpty() ? null : Double.valueOf(text);
    } catch (NumberFormatException _) {
      return null;
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  public boolean isTrue() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  /// The texts of the current array, or one text for a single value.
  public List<String> texts() throws IOException {
    var texts = new ArrayList<String>();
    if (isScalar()) {
      texts.add(text());
    } else {
      array(() -> addIfAny(texts));
    }
    return texts;
  }

  private void addIfAny(List<String> texts) throws IOException {
    String text = text();
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }

  /// The current value as a tree, for small parts.
  ///
  /// @throws Unreadable if it is too large for memory; what was read before remains valid
  public Node tree() throws IOException {
    room = LARGEST_TREE;
    return branch();
  }

  private Node branch() throws IOException {
    Node.Place place = place();
    takeRoom(place, 1);
    if (isObject()) {
      // If a key occurs twice, the last one counts, as for the tools that read these files.
      var entries = new LinkedHashMap<String, Node.Entry>();
      object(name -> entries.put(name, new Node.Entry(place(), name, branch())));
      return new Node.Mapping(place, List.copyOf(entries.values()));
    }
    if (isArray()) {
      var items = new ArrayList<Node>();
      array(() -> items.add(branch()));
      return new Node.Sequence(place, items);
    }
    if (!isScalar()) {
      return new Node.Absent(place);
    }
    String text = text();
    takeRoom(place, text.length() / WEIGHS_LIKE_A_VALUE);
    return new Node.Scalar(place, text, parser.currentToken() != JsonToken.VALUE_STRING);
  }

  private void takeRoom(Node.Place place, int values) throws Unreadable {
    room -= values;
    if (room < 0) {
      throw new Unreadable(
          tr(
              "Part of this file contains more than %,d values and is too large to process.",
              LARGEST_TREE),
          place.line(),
          place.column());
    }
  }

  /// The current place in the stream.
  public Node.Place place() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Node.Place(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
  }

  @Override
  public void close() throws IOException {
    try {
      parser.close();
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  /// Skips the current value if it was not read.
  private void passOver() throws IOException {
    try {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  private static IOException unreadable(JacksonException e) {
    if (e.getCause() instanceof IOException world) {
      return world;
    }
    TokenStreamLocation at = e.getLocation();
    int line = at == null ? 0 : Math.max(0, at.getLineNr());
    int column = at == null ? 0 : Math.max(0, at.getColumnNr());
    String sentence =
        switch (e) {
          case StreamConstraintsException _ ->
              tr(
                  "The file is nested more than %,d levels deep, or contains a text value or number that is too long.",
                  DEEPEST);
          case UnexpectedEndOfInputException _ -> tr("The file ends in the middle of a value.");
          default -> tr("Invalid JSON: %s", firstSentence(String.valueOf(e.getOriginalMessage())));
        };
    return new Unreadable(sentence, line, column);
  }

  /// The parser's description of the start of a value, in words that do not occur in the file.
  private static final String WHERE = "\\s*\\(for \\w+ starting at .*\\)$";

  private static String firstSentence(String message) {
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    // The content of the file is not repeated, because it may be a secret.
    String shown = first.replaceAll("'[^']{2,}'", "'…'").replaceFirst(WHERE, "");
    return shown.endsWith(".") ? shown : shown + ".";
  }
}
