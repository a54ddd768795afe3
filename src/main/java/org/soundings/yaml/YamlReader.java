package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads one YAML document into a tree, with the place of every value.
///
/// A document that cannot be read gives an empty mapping and the reasons. Features that the
/// program's files never use are refused with a sentence: aliases and anchors, more than one
/// document, a document that is not a mapping.
public final class YamlReader {

  /// The largest file that is read or written, in bytes: ten times the largest reasonable note.
  public static final int LARGEST_FILE = 16 * 1024 * 1024;

  /// The maximum depth of nested values.
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
  /// @param source the path of the file in problems
  /// @throws IOException if the file cannot be read at all
  public static Loaded<Node.Mapping> read(Path file, String source) throws IOException {
    return read(file, source, Sha256.sha256());
  }

  /// The same.
  ///
  /// @param digest is fed with the content
  public static Loaded<Node.Mapping> read(Path file, String source, MessageDigest digest)
      throws IOException {
    long size = Files.size(file);
    if (size > LARGEST_FILE) {
      return refused(
          Problem.of(
              source,
              tr("The file is %,d bytes (maximum: %,d).", size, LARGEST_FILE),
              tr("Nothing was changed. Move long text to an evidence file.")));
    }
    byte[] bytes = Files.readAllBytes(file);
    digest.update(bytes);
    return read(bytes, source);
  }

  /// Reads bytes, which must be UTF-8.
  public static Loaded<Node.Mapping> read(byte[] bytes, String source) {
    String text;
    try {
      text = decoded(bytes);
    } catch (CharacterCodingException e) {
      return refused(
          Problem.of(
              source,
              tr("The file is not UTF-8 text."),
              tr("Nothing was changed. Save the file as UTF-8 in your editor.")));
    }
    return read(text, source);
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
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
    if (holdsMerge(text)) {
      return empty();
    }
    try (var parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      return mapping(new YamlTree(parser, this::problem).read());
    } catch (YamlTree.TooDeep e) {
      tooDeep(e.place());
    } catch (JacksonException e) {
      var unreadable = UnreadableYaml.of(e);
      problem(unreadable.place(), unreadable.message(), unreadable.hint());
    } catch (StackOverflowError e) {
      tooDeep(Node.Place.NONE);
    }
    return empty();
  }

  private Node.Mapping mapping(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (!(node instanceof Node.Absent)) {
      problem(
          node.place(),
          tr("The file must contain keys and values, such as \"title: …\"."),
          tr("See the format description in src/docs/formats.md."));
    }
    return empty();
  }

  private void tooDeep(Node.Place place) {
    problem(
        place,
        tr("Values are nested more than %d levels deep.", DEEPEST),
        tr("Nothing in the file was used. Reduce the nesting."));
  }

  /// Whether the text has markers of an unfinished merge, which is a problem.
  private boolean holdsMerge(String text) {
    int marker = mergeMarker(text);
    if (marker > 0) {
      problem(
          new Node.Place(marker, 1),
          tr("The file contains unresolved merge conflicts (<<<<<<<, =======, >>>>>>>)."),
          tr("Nothing was changed. Resolve each conflict in an editor, then open the file again."));
    }
    return marker > 0;
  }

  private void problem(Node.Place place, String message, String hint) {
    problems.add(Problem.error(source, place.line(), place.column(), message, hint));
  }

  /// The line, from 1, of the first conflict marker of git; 0 if there is none. Markers inside a
  /// block of prose are indented and do not count.
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
}
