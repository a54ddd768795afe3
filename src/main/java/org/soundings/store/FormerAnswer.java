package org.soundings.store;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.store.file.AnswerFile;
import org.soundings.store.history.Edit;

/// What of an answer stood before one moment. A state is several fields that change together, so
/// that none of them can be brought back alone.
public final class FormerAnswer {

  private static final List<String> STATE =
      List.of("state", "standing", "confidence", "who_finds_out", "until", "because");

  private final FormerFields fields;

  private FormerAnswer(FormerFields fields) {
    this.fields = fields;
  }

  /// For each edit, the answer before it and all that came with it and since.
  ///
  /// @param now the answer after all edits
  /// @param newestFirst its edits
  public static List<FormerAnswer> before(Answer now, List<Edit> newestFirst) {
    return FormerFields.before(AnswerFile.write(now), newestFirst).stream()
        .map(FormerAnswer::new)
        .toList();
  }

  /// Whether a field, as the history names it, is one of those that make a state.
  public static boolean isOfState(String field) {
    return STATE.contains(field);
  }

  /// The state; empty where what is known of it makes none.
  public Optional<AnswerState> state() {
    return fields.read(STATE, each -> AnswerFile.readState(each, fields.text("conclusion")));
  }

  /// Who did not share the conclusion; empty where it cannot be read.
  public Optional<List<Answer.Dissent>> dissents() {
    return fields.list("dissents", AnswerFile::readDissent);
  }
}
