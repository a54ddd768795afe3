package org.soundings.yaml.foreign;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.soundings.yaml.Node;

/// Reads YAML of other programs: several documents, aliases, and the merge key `<<` of YAML 1.1
/// that Compose files use. `NO` and `on` stay text, as in YAML 1.2. Code that reads a boolean knows
/// the words of its own format.
///
/// The expansion of aliases is limited, so that a small file cannot become a large tree.
public final class YamlStream {

  private static final int DEEPEST = 200;
  private static final int MOST_NODES = 4_000_000;
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final String MERGE = "<<";

  private int nodes;

  private YamlStream() {}

  /// All documents of a text, in order. An empty document is [Node.Absent].
  ///
  /// @throws Unreadable if the text is not YAML or its aliases expand without end
  public static List<Node> documents(String text) throws Unreadable {
    var settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(1_000)
            .build();
    var reader = new YamlStream();
    var documents = new ArrayList<Node>();
    try {
      for (var root : new Compose(settings).composeAllFromString(text)) {
        documents.add(reader.node(root, 0));
      }
    } catch (MarkedYamlEngineException e) {
      throw unreadable(tr("Invalid YAML: %s", sentence(e)), e.getProblemMark());
    } catch (YamlEngineException e) {
      throw unreadable(tr("Invalid YAML: %s", e.getMessage()), Optional.empty());
    } catch (StackOverflowError _) {
      throw tooDeep(Optional.empty());
    }
    return documents;
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node node, int depth) throws Unreadable {
    if (depth > DEEPEST) {
      throw tooDeep(node.getStartMark());
    }
    if (++nodes > MOST_NODES) {
      throw unreadable(
          tr("The aliases expand to more than %,d values.", MOST_NODES), node.getStartMark());
    }
    Node.Place place = place(node.getStartMark());
    return switch (node) {
      case MappingNode mapping -> new Node.Mapping(place, entries(mapping, depth));
      case SequenceNode sequence -> {
        var items = new ArrayList<Node>();
        for (var item : sequence.getValue()) {
          items.add(node(item, depth + 1));
        }
        yield new Node.Sequence(place, items);
      }
      case ScalarNode scalar -> scalar(scalar, place);
      default -> new Node.Absent(place);
    };
  }

  private static Node scalar(ScalarNode scalar, Node.Place place) {
    String text = scalar.getValue();
    boolean plain = scalar.isPlain();
    boolean nothing = plain && NOTHING.contains(text);
    return nothing ? new Node.Absent(place) : new Node.Scalar(place, text, plain);
  }

  /// The entries, with those of merged mappings that the mapping itself does not have. If a key
  /// occurs twice, the last one counts, as for the tools that read these files.
  private List<Node.Entry> entries(MappingNode mapping, int depth) throws Unreadable {
    Map<String, Node.Entry> own = new LinkedHashMap<>();
    Map<String, Node.Entry> merged = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      Node value = node(tuple.getValueNode(), depth + 1);
      if (key.equals(MERGE)) {
        merge(value, merged);
      } else {
        own.put(key, new Node.Entry(place(tuple.getKeyNode().getStartMark()), key, value));
      }
    }
    merged.forEach(own::putIfAbsent);
    return List.copyOf(own.values());
  }

  private static void merge(Node value, Map<String, Node.Entry> merged) {
    switch (value) {
      case Node.Mapping mapping ->
          mapping.entries().forEach(entry -> merged.putIfAbsent(entry.key(), entry));
      case Node.Sequence sequence -> sequence.items().forEach(item -> merge(item, merged));
      case Node.Scalar _, Node.Absent _ -> {}
    }
  }

  private static String sentence(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    return problem.endsWith(".") ? problem : problem + ".";
  }

  private static Unreadable tooDeep(Optional<Mark> mark) {
    return unreadable(tr("The file is nested more than %,d levels deep.", DEEPEST), mark);
  }

  private static Unreadable unreadable(String sentence, Optional<Mark> mark) {
    Node.Place place = place(mark);
    return new Unreadable(sentence, place.line(), place.column());
  }

  private static Node.Place place(Optional<Mark> mark) {
    return mark.map(m -> new Node.Place(m.getLine() + 1, m.getColumn() + 1))
        .orElse(Node.Place.NONE);
  }
}
