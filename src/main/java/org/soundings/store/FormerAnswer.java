package org.soundings.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
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

  /// @param now the answer after all edits
  /// @param newestFirst its edits
  /// @param change one of them; it is taken back with all that came with it and since
  public static FormerAnswer before(Answer now, List<Edit> newestFirst, Edit change) {
    var fields = new HashMap<>(FieldValues.of(AnswerFile.write(now)));
    var together = new HashSet<String>();
    Instant moment = Instant.MAX;
    boolean isReached = false;
    for (Edit edit : newestFirst) {
      // What is changed together has one moment, and each field once.
      if (!edit.at().equals(moment) || !together.add(edit.field())) {
        if (isReached) {
          break;
        }
        moment = edit.at();
        together.clear();
        together.add(edit.field());
      }
      fields.put(edit.field(), edit.before());
      isReached |= edit.equals(change);
    }
    return new FormerAnswer(fields);
  }

  /// What stands in an answer as it is.
  public static FormerAnswer of(Answer now) {
    return new FormerAnswer(FieldValues.of(AnswerFile.write(now)));
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
