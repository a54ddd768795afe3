package org.soundings.report.exchange;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.yaml.JsonObject;

/// Answers as OSCAL observations, made by interview.
record OscalAnswer(Oscal oscal) {

  String uuid(QuestionCoverage coverage) {
    return oscal.uuid("answer", coverage.question().id());
  }

  /// Empty if the team said nothing.
  Optional<JsonObject> of(QuestionCoverage coverage) {
    return isSaid(coverage) ? Optional.of(observation(coverage)) : Optional.empty();
  }

  static boolean isSaid(QuestionCoverage coverage) {
    return !coverage.answer().isUntouched();
  }

  private JsonObject observation(QuestionCoverage coverage) {
    Answer answer = coverage.answer();
    OscalProperties properties =
        OscalProperties.of().add("status", answer.state().word()).add("answered-by", answer.by());
    answer
        .perspectives()
        .forEach(
            each ->
                properties.add("perspective", each.by().isBlank() ? "" : each.role(), each.by()));
    return JsonObject.of()
        .put("uuid", uuid(coverage))
        .put("title", Oscal.line(coverage.question().title(), coverage.question().id()))
        .put("description", Oscal.prose(Exchange.words(answer), answer.state().words()))
        .put("props", properties.list())
        .put("methods", List.of("INTERVIEW"))
        .put("origins", oscal.origins())
        .put("collected", collected(answer))
        .said("remarks", remarks(answer));
  }

  private String collected(Answer answer) {
    String at = answer.at() == null ? "" : Oscal.moment(answer.at());
    return Exchange.either(at, oscal.exchange.options().at().toString());
  }

  /// The details of the status, and each dissent.
  private static String remarks(Answer answer) {
    var words = new StringBuilder();
    Exchange.append(
        words,
        switch (answer.state()) {
          case AnswerState.Open _ -> "";
          case AnswerState.Answered(var rating, var confidence) ->
              "Rating: %s. Confidence: %s.".formatted(rating.words(), confidence.words());
          case AnswerState.DontKnow(var owner, var due) ->
              "Not known. Owner: %s. Due: %s."
                  .formatted(
                      Exchange.either(owner, "not assigned"),
                      Exchange.either(Exchange.day(due), "not set"));
          case AnswerState.NotApplicable(var reason) -> "Not applicable. Reason: " + reason;
          case AnswerState.Deferred(var reason) -> "Deferred. Reason: " + reason;
        });
    for (Answer.Dissent dissent : answer.dissents()) {
      Exchange.append(
          words, "%s: %s. %s".formatted(dissent.label(), dissent.whoHolds(), dissent.why()));
    }
    return words.toString();
  }
}
