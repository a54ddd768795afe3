package org.soundings.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.base.Problem;
import org.soundings.store.file.ActionsFile;
import org.soundings.store.file.AnswerFile;
import org.soundings.store.file.DecisionFile;
import org.soundings.store.history.Edit;
import org.soundings.store.history.FieldValues;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// An earlier state of a part of an assessment, reconstructed by undoing the edits in the history.
/// Fields are named as in its file.
///
/// @param <T> the part
public final class FormerPart<T> {

  /// The key of a list while it is read.
  private static final String ITEMS = "items";

  /// Fields with a list, which the history stores as YAML lines.
  private static final Set<String> LISTS =
      Set.of("mitigates", "questions", "overrides", "dissents");

  private final Kind<T> kind;
  private final Map<String, String> fields;

  private FormerPart(Kind<T> kind, Map<String, String> fields) {
    this.kind = kind;
    this.fields = Map.copyOf(fields);
  }

  private record Kind<T>(Function<T, Node.Mapping> write, Function<Fields, @Nullable T> read) {}

  /// For each edit, the action before it and before all edits made together with it or later.
  ///
  /// @param now the action after all edits
  /// @param newestFirst its edits
  public static List<FormerPart<Action>> of(Action now, List<Edit> newestFirst) {
    return before(now, newestFirst, new Kind<>(ActionsFile::action, ActionsFile::readAction));
  }

  public static List<FormerPart<Answer>> of(Answer now, List<Edit> newestFirst) {
    var kind = new Kind<>(AnswerFile::write, file -> AnswerFile.read(file, now.pack()));
    return before(now, newestFirst, kind);
  }

  public static List<FormerPart<Decision>> of(Decision now, List<Edit> newestFirst) {
    return before(now, newestFirst, new Kind<>(DecisionFile::write, DecisionFile::read));
  }

  /// The edits of one action among those of the file with all actions.
  static Stream<Edit> editsOfAction(String id, Stream<Edit> ofAll) {
    String before = "actions/" + id + "/";
    return ofAll
        .filter(edit -> edit.field().startsWith(before))
        .map(edit -> edit.withField(edit.field().substring(before.length())));
  }

  private static <T> List<FormerPart<T>> before(T now, List<Edit> newestFirst, Kind<T> kind) {
    var fields = new HashMap<>(FieldValues.of(kind.write().apply(now)));
    var former = new ArrayList<FormerPart<T>>();
    while (former.size() < newestFirst.size()) {
      List<Edit> together = together(newestFirst.subList(former.size(), newestFirst.size()));
      together.forEach(edit -> fields.put(edit.field(), edit.before()));
      former.addAll(Collections.nCopies(together.size(), new FormerPart<>(kind, fields)));
    }
    return former;
  }

  /// The first edits that were made together: they have the same time, and each field occurs once.
  private static List<Edit> together(List<Edit> edits) {
    var fields = new HashSet<String>();
    int count = 0;
    while (count < edits.size()
        && edits.get(count).at().equals(edits.getFirst().at())
        && fields.add(edits.get(count).field())) {
      count++;
    }
    return edits.subList(0, count);
  }

  /// The text of a field, "" if empty.
  public String text(String field) {
    return fields.getOrDefault(field, "");
  }

  /// The same state with another text in a field.
  public FormerPart<T> with(String field, String text) {
    var more = new HashMap<>(fields);
    more.put(field, text);
    return new FormerPart<>(kind, more);
  }

  /// A part with some fields in their earlier state. Empty if the result cannot be read.
  public Optional<T> in(T part, Collection<String> names) {
    var file = Node.mapping();
    for (Node.Entry entry : kind.write().apply(part).entries()) {
      Optional<Node> value =
          names.contains(entry.key()) ? former(entry.key()) : Optional.of(entry.value());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      file.put(entry.key(), value.get());
    }
    var problems = new ArrayList<Problem>();
    T read = kind.read().apply(new Fields(file.build(), "", problems));
    return problems.isEmpty() ? Optional.ofNullable(read) : Optional.empty();
  }

  private Optional<Node> former(String name) {
    return LISTS.contains(name) ? list(text(name)) : Optional.of(Node.textOrAbsent(text(name)));
  }

  /// The items of a list of texts as the history stores it. Empty if they cannot be read.
  public static Optional<List<String>> texts(String list) {
    var problems = new ArrayList<Problem>();
    return list(list)
        .map(items -> Node.mapping().put(ITEMS, items).build())
        .map(file -> new Fields(file, "", problems).texts(ITEMS))
        .filter(_ -> problems.isEmpty());
  }

  private static Optional<Node> list(String text) {
    if (text.isBlank()) {
      return Optional.of(Node.absent());
    }
    var read = YamlReader.read((ITEMS + ":\n" + text).getBytes(StandardCharsets.UTF_8), "");
    return read.problems().isEmpty() ? read.value().get(ITEMS) : Optional.empty();
  }
}
