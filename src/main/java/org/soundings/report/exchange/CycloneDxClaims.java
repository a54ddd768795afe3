package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.yaml.JsonObject;

/// The claims of CycloneDX declarations, and the attestations that map them to requirements.
///
/// The conformance has a score, because programs sort by it. It is only another spelling of the
/// rating: the four steps at equal distances, for one control at a time. An answer without a rating
/// has no conformance, and neither has a control that is rated effective or mostly effective but is
/// contradicted by evidence. Confidence is given in words only.
final class CycloneDxClaims {

  static final String SYSTEM = "component:" + ThreatId.WHOLE_SYSTEM;

  private final Assessment assessment;

  CycloneDxClaims(Assessment assessment) {
    this.assessment = assessment;
  }

  static String reference(Question question) {
    return "question:" + question.id();
  }

  JsonObject attestation(QuestionPack pack, List<QuestionCoverage> answered) {
    return JsonObject.of()
        .put("summary", "Answers of the team: " + pack.title())
        .put("assessor", "assessor:team")
        .put(
            "map",
            answered.stream()
                .filter(questionCoverage -> questionCoverage.question().pack().equals(pack.id()))
                .map(this::mapped)
                .toList());
  }

  private JsonObject mapped(QuestionCoverage questionCoverage) {
    Question question = questionCoverage.question();
    boolean holds = holds(questionCoverage);
    return JsonObject.of()
        .put("requirement", reference(question))
        .said("claims", holds ? List.of(claim(question)) : List.of())
        .said("counterClaims", counterClaims(questionCoverage, holds))
        .said("conformance", conformance(questionCoverage))
        .put("confidence", confidence(questionCoverage));
  }

  /// Empty for an answer without a rating, and for a good rating that evidence contradicts.
  private JsonObject conformance(QuestionCoverage questionCoverage) {
    Answer answer = questionCoverage.answer();
    if (!(answer.state() instanceof AnswerState.Answered(var rating, var confidence))
        || questionCoverage.isContradicted() && !answer.state().isWeakOrMissing()) {
      return JsonObject.of();
    }
    String rationale =
        "The team rated the control as %s and is %s. The score stands for this rating and is not measured: effective 1, mostly effective 0.67, weak 0.33, missing 0."
            .formatted(rating.words(), confidence.words());
    return JsonObject.of()
        .put("score", score(rating))
        .put("rationale", rationale)
        .said("mitigationStrategies", actions(answer.question()));
  }

  private static double score(AnswerState.Rating rating) {
    return switch (rating) {
      case EFFECTIVE -> 1;
      case MOSTLY_EFFECTIVE -> 0.67;
      case WEAK -> 0.33;
      case MISSING -> 0;
    };
  }

  private static JsonObject confidence(QuestionCoverage questionCoverage) {
    String said =
        questionCoverage.answer().state() instanceof AnswerState.Answered(var _, var confidence)
            ? "Self-assessment of the team: " + confidence.words()
            : questionCoverage.answer().state().words();
    return JsonObject.of().put("rationale", said + "; " + questionCoverage.state().words() + ".");
  }

  private List<String> actions(String question) {
    return assessment.actions().stream()
        .filter(action -> action.status() != Action.Status.DROPPED)
        .filter(action -> action.questions().contains(question))
        .map(CycloneDxEvidence::reference)
        .toList();
  }

  private static String claim(Question question) {
    return "claim:" + question.id();
  }

  /// Weak, missing and "don't know" contradict the requirement. An answer that evidence contradicts
  /// does not fulfil it.
  private static boolean holds(QuestionCoverage questionCoverage) {
    if (questionCoverage.isContradicted()) {
      return false;
    }
    return switch (questionCoverage.answer().state()) {
      case AnswerState.Answered(var rating, var _) ->
          rating == AnswerState.Rating.EFFECTIVE || rating == AnswerState.Rating.MOSTLY_EFFECTIVE;
      case AnswerState.NotApplicable _ -> true;
      case AnswerState.DontKnow _, AnswerState.Open _, AnswerState.Deferred _ -> false;
    };
  }

  private static List<String> counterClaims(QuestionCoverage questionCoverage, boolean holds) {
    var references = new ArrayList<String>();
    if (!holds) {
      references.add(claim(questionCoverage.question()));
    }
    for (int i = 0; i < questionCoverage.answer().dissents().size(); i++) {
      references.add(dissent(questionCoverage, i));
    }
    return references;
  }

  private static String dissent(QuestionCoverage questionCoverage, int index) {
    String kind =
        questionCoverage.answer().dissents().get(index).isReasoned()
            ? "dissent"
            : "dissent-without-reason";
    return "%s:%s:%s".formatted(kind, questionCoverage.question().id(), index + 1);
  }

  List<JsonObject> of(QuestionCoverage questionCoverage) {
    Question question = questionCoverage.question();
    Answer answer = questionCoverage.answer();
    var claims = new ArrayList<JsonObject>();
    claims.add(
        JsonObject.of()
            .put("bom-ref", claim(question))
            .put("target", SYSTEM)
            .put("predicate", predicate(question, answer))
            .said("reasoning", Exchange.words(answer))
            .said(
                "evidence", references(questionCoverage.supporting(), questionCoverage.uncounted()))
            .said("counterEvidence", references(questionCoverage.contradicting()))
            .said("mitigationStrategies", actions(question.id())));
    for (int i = 0; i < answer.dissents().size(); i++) {
      Answer.Dissent dissent = answer.dissents().get(i);
      claims.add(
          JsonObject.of()
              .put("bom-ref", dissent(questionCoverage, i))
              .put("target", SYSTEM)
              .put("predicate", "Dissent by " + dissent.whoHolds())
              .said("reasoning", dissent.reason()));
    }
    return claims;
  }

  private static String predicate(Question question, Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered(var rating, var _) -> question.title() + ": " + rating.words();
      case AnswerState.DontKnow(var owner, var due) ->
          "%s: unknown to the team. Owner: %s. Due: %s"
              .formatted(
                  question.title(),
                  Exchange.either(owner, "not assigned"),
                  Exchange.either(Exchange.day(due), "not set"));
      case AnswerState.NotApplicable(var reason) ->
          question.title() + ": not applicable. Reason: " + reason;
      case AnswerState.Open _, AnswerState.Deferred _ -> question.title();
    };
  }

  @SafeVarargs
  private static List<String> references(List<Evidence>... items) {
    return Stream.of(items)
        .flatMap(List::stream)
        .sorted()
        .map(CycloneDxEvidence::reference)
        .toList();
  }
}
