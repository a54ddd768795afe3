package org.soundings.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.Answer;
import org.soundings.assessment.AnswerState;
import org.soundings.base.Problem;
import org.soundings.store.history.Edit;
import org.soundings.store.history.FieldValues;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// What of an answer stood before one moment, found by taking back what the history says of it. A
/// state is several fields that change together, so that none of them can be brought back alone.
public final class FormerAnswer {

  private static final List<String> STATE =
      List.of("state", "standing", "confidence", "who_finds_out", "until", "because");

  private final Map<String, String> fields;

  private FormerAnswer(Map<String, String> fields) {
    this.fields = fields;
  }

  /// For each edit, the answer before it and all that came with it and since.
  ///
  /// @param now the answer after all edits
  /// @param newestFirst its edits
  public static List<FormerAnswer> before(Answer now, List<Edit> newestFirst) {
    var fields = new HashMap<>(FieldValues.of(AnswerFile.write(now)));
    var former = new ArrayList<FormerAnswer>();
    while (former.size() < newestFirst.size()) {
      List<Edit> together = together(newestFirst.subList(former.size(), newestFirst.size()));
      together.forEach(edit -> fields.put(edit.field(), edit.before()));
      former.addAll(Collections.nCopies(together.size(), new FormerAnswer(Map.copyOf(fields))));
    }
    return former;
  }

  /// The first edits that were made together: they have one moment, and each field once.
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

  /// Whether a field, as the history names it, is one of those that make a state.
  public static boolean isOfState(String field) {
    return STATE.contains(field);
  }

  /// The state; empty where what is known of it makes none.
  public Optional<AnswerState> state() {
    var file = Node.mapping();
    STATE.forEach(field -> file.text(field, fields.getOrDefault(field, "")));
    var problems = new ArrayList<Problem>();
    AnswerState state =
        AnswerFile.readState(
            new Fields(file.build(), "", problems), fields.getOrDefault("conclusion", ""));
    return problems.isEmpty() ? Optional.of(state) : Optional.empty();
  }

  /// Who did not share the conclusion; empty where it cannot be read.
  public Optional<List<Answer.Dissent>> dissents() {
    String list = fields.getOrDefault("dissents", "");
    if (list.isBlank()) {
      return Optional.of(List.of());
    }
    var read = YamlReader.read(("dissents:\n" + list).getBytes(StandardCharsets.UTF_8), "");
    var problems = new ArrayList<>(read.problems());
    List<Answer.Dissent> dissents =
        new Fields(read.value(), "", problems).each("dissents", AnswerFile::readDissent);
    return problems.isEmpty() ? Optional.of(dissents) : Optional.empty();
  }
}
