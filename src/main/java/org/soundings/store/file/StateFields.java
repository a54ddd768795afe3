package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;

/// The fields of an answer that make its state. All of them are written in every state, so that
/// those of an earlier one are taken out.
///
/// @param word the state
/// @param because the reason of those states that need one
record StateFields(
    String word,
    AnswerState.@Nullable Standing standing,
    AnswerState.@Nullable Confidence confidence,
    String whoFindsOut,
    @Nullable LocalDate until,
    String because) {

  private StateFields(String word) {
    this(word, null, null, "", null, "");
  }

  private StateFields(String word, String because) {
    this(word, null, null, "", null, because);
  }

  static StateFields of(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _ -> new StateFields("open");
      case AnswerState.Answered(var standing, var confidence) ->
          new StateFields("answered", standing, confidence, "", null, "");
      case AnswerState.DontKnow(var who, var by) ->
          new StateFields("dont-know", null, null, who, by, "");
      case AnswerState.DoesNotApply(var because) -> new StateFields("does-not-apply", because);
      case AnswerState.Later(var because) -> new StateFields("later", because);
    };
  }

  static StateFields of(Binding<Answer> file) {
    return new StateFields(
        file.text("state", answer -> of(answer.state()).word()),
        file.maybeWord(
            "standing", AnswerState.Standing.class, answer -> of(answer.state()).standing()),
        file.maybeWord(
            "confidence", AnswerState.Confidence.class, answer -> of(answer.state()).confidence()),
        file.text("who_finds_out", answer -> of(answer.state()).whoFindsOut()),
        file.date("until", answer -> of(answer.state()).until()),
        file.text("because", answer -> of(answer.state()).because()));
  }

  /// The state that they make; open, with a problem of the file, where they make none.
  AnswerState state(Optional<Fields> file, String conclusion) {
    return switch (word) {
      case "open", "" -> new AnswerState.Open();
      case "answered" -> answered(file, conclusion);
      case "dont-know" -> new AnswerState.DontKnow(whoFindsOut, until);
      case "does-not-apply", "later" -> withReason(file);
      default ->
          refused(
              file,
              tr("\"state\" cannot be \"%s\".", word),
              tr("Use one of: open, answered, dont-know, does-not-apply, later."));
    };
  }

  private AnswerState answered(Optional<Fields> file, String conclusion) {
    if (conclusion.isBlank()) {
      return refused(
          file,
          tr("It has a standing but no conclusion."),
          tr("A standing needs words: write one."));
    }
    if (standing == null) {
      return refused(
          file,
          tr("It is answered but says no standing."),
          tr("Add \"standing: holds\", mostly-holds, weak or missing."));
    }
    return new AnswerState.Answered(
        standing, confidence == null ? AnswerState.Confidence.NOT_SURE : confidence);
  }

  private AnswerState withReason(Optional<Fields> file) {
    if (because.isBlank()) {
      return refused(
          file,
          tr("The state \"%s\" has no reason.", word),
          tr("Add \"because:\" with a sentence."));
    }
    return word.equals("later")
        ? new AnswerState.Later(because)
        : new AnswerState.DoesNotApply(because);
  }

  private static AnswerState refused(Optional<Fields> file, String message, String hint) {
    file.ifPresent(
        fields ->
            fields.problem(
                fields.placeOf("state"),
                message,
                tr("%s Until then the question is shown as open.", hint)));
    return new AnswerState.Open();
  }
}
