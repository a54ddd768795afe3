package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.yaml.JsonObject;

/// Answers as OSCAL findings.
record OscalFinding(Oscal oscal) {

  /// Empty for questions that nobody answered.
  Optional<JsonObject> of(Sounding sounding) {
    return switch (sounding.answer().state()) {
      case AnswerState.Answered _, AnswerState.DontKnow _ -> Optional.of(finding(sounding));
      case AnswerState.Open _, AnswerState.DoesNotApply _, AnswerState.Later _ -> Optional.empty();
    };
  }

  private JsonObject finding(Sounding sounding) {
    String question = sounding.question().id();
    return JsonObject.of()
        .put("uuid", oscal.uuid("finding", question))
        .put("title", Oscal.line(sounding.question().title(), question))
        .put(
            "description",
            Oscal.prose(sounding.answer().conclusion(), sounding.answer().state().words()))
        .put("origins", oscal.origins())
        .put("target", target(sounding))
        .said("related-observations", observations(sounding))
        .said("related-risks", risks(question));
  }

  private static JsonObject target(Sounding sounding) {
    boolean holds = holds(sounding);
    return JsonObject.of()
        .put("type", "statement-id")
        .put("target-id", OscalCatalog.statement(sounding.question().id()))
        .put(
            "status",
            JsonObject.of()
                .put("state", holds ? "satisfied" : "not-satisfied")
                .put("reason", holds ? "pass" : "other")
                .put("remarks", verdict(sounding)));
  }

  private static boolean holds(Sounding sounding) {
    return sounding.depth() == Depth.SHOWN
        && sounding
            .answer()
            .standing()
            .filter(standing -> standing == AnswerState.Standing.HOLDS)
            .isPresent();
  }

  private List<JsonObject> observations(Sounding sounding) {
    var related = new ArrayList<JsonObject>();
    if (OscalResults.hasWords(sounding)) {
      related.add(JsonObject.of().put("observation-uuid", said(oscal, sounding)));
    }
    oscal
        .exchange
        .assessment()
        .evidenceOn(sounding.question().id())
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

  /// The name of what was said about a question.
  static String said(Oscal oscal, Sounding sounding) {
    return oscal.uuid("answer", sounding.question().id());
  }

  private static String verdict(Sounding sounding) {
    String standing =
        sounding
            .answer()
            .standing()
            .map(AnswerState.Standing::words)
            .orElse(sounding.answer().state().words());
    return "The team says: %s. Stands at: %s. This is the team's own judgement, not an audit."
        .formatted(standing, sounding.depth().words());
  }
}
