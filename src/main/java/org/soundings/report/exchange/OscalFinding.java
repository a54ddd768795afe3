package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.yaml.JsonObject;

/// Answers as OSCAL findings.
record OscalFinding(Oscal oscal) {

  /// Empty for unanswered questions.
  Optional<JsonObject> of(QuestionCoverage questionCoverage) {
    return switch (questionCoverage.answer().state()) {
      case AnswerState.Answered _, AnswerState.DontKnow _ -> Optional.of(finding(questionCoverage));
      case AnswerState.Open _, AnswerState.NotApplicable _, AnswerState.Deferred _ ->
          Optional.empty();
    };
  }

  private JsonObject finding(QuestionCoverage questionCoverage) {
    String question = questionCoverage.question().id();
    return JsonObject.of()
        .put("uuid", oscal.uuid("finding", question))
        .put("title", Oscal.line(questionCoverage.question().title(), question))
        .put(
            "description",
            Oscal.prose(
                questionCoverage.answer().conclusion(), questionCoverage.answer().state().words()))
        .put("origins", oscal.origins())
        .put("target", target(questionCoverage))
        .said("related-observations", observations(questionCoverage))
        .said("related-risks", risks(question));
  }

  private static JsonObject target(QuestionCoverage questionCoverage) {
    boolean holds = holds(questionCoverage);
    return JsonObject.of()
        .put("type", "statement-id")
        .put("target-id", OscalCatalog.statement(questionCoverage.question().id()))
        .put(
            "status",
            JsonObject.of()
                .put("state", holds ? "satisfied" : "not-satisfied")
                .put("reason", holds ? "pass" : "other")
                .put("remarks", verdict(questionCoverage)));
  }

  private static boolean holds(QuestionCoverage questionCoverage) {
    return questionCoverage.state() == CoverageState.SUPPORTED
        && questionCoverage
            .answer()
            .rating()
            .filter(rating -> rating == AnswerState.Rating.EFFECTIVE)
            .isPresent();
  }

  private List<JsonObject> observations(QuestionCoverage questionCoverage) {
    var related = new ArrayList<JsonObject>();
    if (OscalAnswer.isSaid(questionCoverage)) {
      String answer = new OscalAnswer(oscal).uuid(questionCoverage);
      related.add(JsonObject.of().put("observation-uuid", answer));
    }
    oscal
        .exchange
        .assessment()
        .evidenceOn(questionCoverage.question().id())
        .map(item -> oscal.uuid("evidence", item.id()))
        .forEach(id -> related.add(JsonObject.of().put("observation-uuid", id)));
    return related;
  }

  private List<JsonObject> risks(String question) {
    return oscal.exchange.looked().stream()
        .filter(threat -> threat.questions().contains(question))
        .map(threat -> oscal.uuid("risk", threat.id().toString()))
        .map(id -> JsonObject.of().put("risk-uuid", id))
        .toList();
  }

  private static String verdict(QuestionCoverage questionCoverage) {
    String rating =
        questionCoverage
            .answer()
            .rating()
            .map(AnswerState.Rating::words)
            .orElse(questionCoverage.answer().state().words());
    return "Self-assessment of the team, not an audit: %s. Coverage: %s."
        .formatted(rating, questionCoverage.state().words());
  }
}
