package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;

/// The fields of an answer that define its status. All of them are written in every status, so that
/// those of an earlier one are removed.
///
/// @param word the status
/// @param reason the reason, for statuses that require one
record StateFields(
    String word,
    AnswerState.@Nullable Rating rating,
    AnswerState.@Nullable Confidence confidence,
    String owner,
    @Nullable LocalDate until,
    String reason) {

  static StateFields of(AnswerState state) {
    String word = state.word();
    return switch (state) {
      case AnswerState.Open _ -> new StateFields(word, null, null, "", null, "");
      case AnswerState.Answered(var rating, var confidence) ->
          new StateFields(word, rating, confidence, "", null, "");
      case AnswerState.DontKnow(var who, var by) -> new StateFields(word, null, null, who, by, "");
      case AnswerState.NotApplicable(var reason) ->
          new StateFields(word, null, null, "", null, reason);
      case AnswerState.Deferred(var reason) -> new StateFields(word, null, null, "", null, reason);
    };
  }

  static StateFields of(Binding<Answer> file) {
    return new StateFields(
        file.text("status", answer -> of(answer.state()).word()),
        file.maybeWord("rating", AnswerState.Rating.class, answer -> of(answer.state()).rating()),
        file.maybeWord(
            "confidence", AnswerState.Confidence.class, answer -> of(answer.state()).confidence()),
        file.text("owner", answer -> of(answer.state()).owner()),
        file.date("due", answer -> of(answer.state()).until()),
        file.text("reason", answer -> of(answer.state()).reason()));
  }

  /// The status that the fields define. Open, with a problem in the file, if they define none.
  AnswerState state(Optional<Fields> file, String conclusion) {
    return switch (word) {
      case "open", "" -> new AnswerState.Open();
      case "answered" -> answered(file, conclusion);
      case "dont-know" -> new AnswerState.DontKnow(owner, until);
      case "not-applicable", "deferred" -> withReason(file);
      default ->
          refused(
              file,
              tr("Invalid value for \"status\": \"%s\".", word),
              tr("Use one of: open, answered, dont-know, not-applicable, deferred."));
    };
  }

  private AnswerState answered(Optional<Fields> file, String conclusion) {
    if (conclusion.isBlank()) {
      return refused(
          file, tr("The answer has a rating but no conclusion."), tr("Add a conclusion."));
    }
    if (rating == null) {
      return refused(
          file,
          tr("The question is answered, but the rating is missing."),
          tr("Add \"rating:\" with effective, mostly-effective, weak or missing."));
    }
    return new AnswerState.Answered(
        rating, confidence == null ? AnswerState.Confidence.NOT_SURE : confidence);
  }

  private AnswerState withReason(Optional<Fields> file) {
    if (reason.isBlank()) {
      return refused(
          file,
          tr("The status \"%s\" requires a reason.", word),
          tr("Add \"reason:\" with a sentence."));
    }
    return word.equals("deferred")
        ? new AnswerState.Deferred(reason)
        : new AnswerState.NotApplicable(reason);
  }

  private static AnswerState refused(Optional<Fields> file, String message, String hint) {
    file.ifPresent(
        fields ->
            fields.problem(
                fields.placeOf("status"),
                message,
                tr("%s Until then, the question is shown as open.", hint)));
    return new AnswerState.Open();
  }
}
