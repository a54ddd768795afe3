package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads one YAML document into a tree, with the place of every value.
///
/// A document that cannot be read gives an empty mapping and the reasons. What our files never use
/// is refused with a sentence: aliases and anchors, more than one document, a document that is not
/// a mapping.
public final class YamlReader {

  /// The largest file that is read or written, in bytes: ten times the largest note anyone should
  /// type.
  public static final int LARGEST_FILE = 16 * 1024 * 1024;

  /// How deep values may nest.
  public static final int DEEPEST = 64;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              org.snakeyaml.engine.v2.api.LoadSettings.builder()
                  .setCodePointLimit(LARGEST_FILE)
                  .setAllowDuplicateKeys(true)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LARGEST_FILE)
                  .maxNestingDepth(DEEPEST + 8)
                  .maxDocumentLength(2L * LARGEST_FILE)
                  .build())
          .build();

  private final String source;
  private final List<Problem> problems = new ArrayList<>();

  private YamlReader(String source) {
    this.source = source;
  }

  /// Reads a file.
  ///
  /// @param source how problems name the file
  /// @throws IOException if the file cannot be read at all
  public static Loaded<Node.Mapping> read(Path file, String source) throws IOException {
    long size = Files.size(file);
    if (size > LARGEST_FILE) {
      return refused(
          Problem.of(
              source,
              tr("The file has %,d bytes; at most %,d are read.", size, LARGEST_FILE),
              tr("Nothing was changed. Move long material into an evidence file.")));
    }
    return read(Files.readAllBytes(file), source);
  }

  /// Reads bytes, which must be UTF-8.
  public static Loaded<Node.Mapping> read(byte[] bytes, String source) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      return refused(
          Problem.of(
              source,
              tr("The file is not UTF-8 text."),
              tr("Nothing was changed. Save it again as UTF-8 in your editor.")));
    }
    return read(text, source);
  }

  /// Reads a text.
  public static Loaded<Node.Mapping> read(String text, String source) {
    var reader = new YamlReader(source);
    Node.Mapping root = reader.document(text);
    return new Loaded<>(root, reader.problems);
  }

  private static Loaded<Node.Mapping> refused(Problem problem) {
    return new Loaded<>(empty(), List.of(problem));
  }

  private static Node.Mapping empty() {
    return new Node.Mapping(Node.Place.NONE, List.of());
  }

  private Node.Mapping document(String text) {
    int marker = mergeMarker(text);
    if (marker > 0) {
      problems.add(
          Problem.error(
              source,
              marker,
              1,
              tr("The file holds an unfinished merge (<<<<<<<, =======, >>>>>>>)."),
              tr(
                  "Nothing was changed. Choose one side of each conflict in an editor, then open"
                      + " again.")));
      return empty();
    }
    try (var parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return empty();
      }
      Node node = value(parser, first, 0);
      if (parser.nextToken() != null) {
        problem(
            place(parser.currentTokenLocation()),
            tr("A second document starts here."),
            tr("Keep one document in a file."));
      }
      if (node instanceof Node.Mapping mapping) {
        return mapping;
      }
      if (!(node instanceof Node.Absent)) {
        problem(
            node.place(),
            tr("The file should hold keys and values, such as \"title: …\"."),
            tr("Compare it with src/docs/formats.md."));
      }
      return empty();
    } catch (TooDeep e) {
      problem(
          e.place,
          tr("Values nest deeper than %d levels.", DEEPEST),
          tr("Flatten the file; nothing in it was used."));
    } catch (JacksonException e) {
      problem(e);
    } catch (StackOverflowError e) {
      problem(
          Node.Place.NONE,
          tr("Values nest deeper than %d levels.", DEEPEST),
          tr("Flatten the file; nothing in it was used."));
    }
    return empty();
  }

  private Node value(YAMLParser parser, JsonToken token, int depth) {
    Node.Place place = place(parser.currentTokenLocation());
    if (depth > DEEPEST) {
      throw new TooDeep(place);
    }
    if (parser.isCurrentAlias()) {
      problem(
          place,
          tr("Aliases (*%s) are not used in these files.", parser.getString()),
          tr("Write the value out."));
      return new Node.Absent(place);
    }
    return switch (token) {
      case START_OBJECT -> mapping(parser, place, depth);
      case START_ARRAY -> sequence(parser, place, depth);
      case VALUE_NULL -> new Node.Absent(place);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          new Node.Scalar(place, parser.getString(), token != JsonToken.VALUE_STRING);
      default -> throw new IllegalStateException("unexpected token " + token);
    };
  }

  private Node.Mapping mapping(YAMLParser parser, Node.Place start, int depth) {
    var entries = new ArrayList<Node.Entry>();
    Map<String, Node.Place> seen = new HashMap<>();
    for (JsonToken token = next(parser); token != JsonToken.END_OBJECT; token = next(parser)) {
      String key = parser.currentName();
      Node.Place keyPlace = place(parser.currentTokenLocation());
      Node value = value(parser, next(parser), depth + 1);
      Node.Place earlier = seen.putIfAbsent(key, keyPlace);
      if (earlier != null) {
        problem(
            keyPlace,
            tr("The key \"%s\" stands here again; it is already on line %d.", key, earlier.line()),
            tr("Keep one of the two; the first is used."));
      } else {
        entries.add(new Node.Entry(keyPlace, key, value));
      }
    }
    Node.Place place = entries.isEmpty() ? start : entries.getFirst().place();
    return new Node.Mapping(place, entries);
  }

  private Node.Sequence sequence(YAMLParser parser, Node.Place place, int depth) {
    var items = new ArrayList<Node>();
    for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
      items.add(value(parser, token, depth + 1));
    }
    return new Node.Sequence(place, items);
  }

  private static JsonToken next(YAMLParser parser) {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new IllegalStateException("the parser ended inside a value");
    }
    return token;
  }

  private static Node.Place place(TokenStreamLocation location) {
    return new Node.Place(Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
  }

  private void problem(Node.Place place, String message, String hint) {
    problems.add(Problem.error(source, place.line(), place.column(), message, hint));
  }

  private void problem(JacksonException failure) {
    if (failure.getCause() instanceof MarkedYamlEngineException marked) {
      var mistake = SyntaxMistake.of(marked);
      problem(mistake.place(), tr("This is not valid YAML: %s.", mistake.reason()), mistake.hint());
      return;
    }
    TokenStreamLocation at = failure.getLocation();
    problem(
        at == null ? Node.Place.NONE : place(at),
        reason(firstLine(failure.getOriginalMessage())),
        SyntaxMistake.mendIt());
  }

  /// The parser's own words where they are understandable, plain ones where they are not.
  private static String reason(String message) {
    if (message.contains("Expected a property name")) {
      return tr("A list or a mapping stands here as a key; only a text can be a key.");
    }
    if (message.startsWith("Version{")) {
      return tr("The file says that it is written in a version of YAML that is not known here.");
    }
    return tr("This is not valid YAML: %s.", message);
  }

  private static String firstLine(@Nullable String message) {
    if (message == null) {
      return tr("no details");
    }
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)).strip();
  }

  /// The line, from 1, of the first conflict marker that git leaves behind; 0 if there is none.
  /// Markers inside a block of prose are indented and do not count.
  private static int mergeMarker(String text) {
    int line = 1;
    for (int start = 0; start < text.length(); line++) {
      if (text.startsWith("<<<<<<< ", start) || text.startsWith(">>>>>>> ", start)) {
        return line;
      }
      int end = text.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return 0;
  }

  private static final class TooDeep extends RuntimeException {
    private final Node.Place place;

    TooDeep(Node.Place place) {
      super(tr("nested too deeply"), null, false, false);
      this.place = place;
    }
  }
}
