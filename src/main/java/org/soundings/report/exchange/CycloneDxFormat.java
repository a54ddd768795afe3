package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.yaml.JsonObject;

/// CycloneDX declarations ("attestations", CDXA), 1.6 or 1.7.
///
/// Each pack is a standard, each of its questions a requirement. An answer is a claim about the
/// system, with its text as reasoning and its evidence as evidence and counter-evidence. A dissent
/// is a counter-claim, and so is an answer of weak, missing or "don't know".
///
/// The conformance has a score, because programs sort by it. It is only another spelling of the
/// rating: the four steps at equal distances, for one control at a time. An answer without a rating
/// has no conformance. Confidence is given in words only.
final class CycloneDxFormat {

  private static final String SYSTEM = "component:" + ThreatId.WHOLE_SYSTEM;

  private final Exchange exchange;
  private final String version;
  private final ExchangeIds names;

  /// @param version `1.6` or `1.7`
  CycloneDxFormat(Exchange exchange, String version) {
    this.exchange = exchange;
    this.version = version;
    this.names = new ExchangeIds(exchange.assessmentId());
  }

  JsonObject write() {
    var profile = exchange.assessment().profile();
    return JsonObject.of()
        .put("$schema", "http://cyclonedx.org/schema/bom-%s.schema.json".formatted(version))
        .put("bomFormat", "CycloneDX")
        .put("specVersion", version)
        .put(
            "serialNumber",
            "urn:uuid:" + names.uuid("bom", exchange.options().content().toString()))
        .put("version", 1)
        .put(
            "metadata",
            JsonObject.of()
                .put("timestamp", exchange.options().at().toString())
                .put(
                    "tools",
                    JsonObject.of()
                        .put(
                            "components",
                            List.of(
                                JsonObject.of()
                                    .put("type", "application")
                                    .put("name", "Soundings")
                                    .put(
                                        "version",
                                        exchange.options().program().replace("Soundings ", "")))))
                .put(
                    "component",
                    JsonObject.of()
                        .put("type", "application")
                        .put("bom-ref", "subject")
                        .put("name", profile.title())
                        .said("description", profile.scope().purpose())))
        .put("declarations", declarations())
        .put("definitions", JsonObject.of().put("standards", packs().map(this::standard).toList()));
  }

  private java.util.stream.Stream<QuestionPack> packs() {
    return exchange.assessment().profile().packs().stream()
        .flatMap(use -> exchange.library().pack(use.id()).stream());
  }

  private JsonObject declarations() {
    var answered = exchange.soundings().stream().filter(CycloneDxFormat::isSaid).toList();
    return JsonObject.of()
        .put(
            "assessors",
            List.of(
                JsonObject.of()
                    .put("bom-ref", "assessor:team")
                    .put("thirdParty", false)
                    .put(
                        "organization",
                        JsonObject.of()
                            .put("name", exchange.title())
                            .said(
                                "contact",
                                exchange.assessment().profile().people().stream()
                                    .map(person -> JsonObject.of().put("name", person.name()))
                                    .toList()))))
        .put("attestations", packs().map(pack -> attestation(pack, answered)).toList())
        .put(
            "claims",
            answered.stream()
                .flatMap(questionCoverage -> claims(questionCoverage).stream())
                .toList())
        .put("evidence", new CycloneDxEvidence(exchange.assessment()).list())
        .put("targets", JsonObject.of().put("components", targets()));
  }

  /// Open and deferred questions claim nothing.
  private static boolean isSaid(QuestionCoverage questionCoverage) {
    return switch (questionCoverage.answer().state()) {
      case AnswerState.Open _, AnswerState.Deferred _ -> false;
      case AnswerState.Answered _, AnswerState.DontKnow _, AnswerState.NotApplicable _ -> true;
    };
  }

  private List<JsonObject> targets() {
    var targets = new ArrayList<JsonObject>();
    targets.add(
        JsonObject.of()
            .put("type", "application")
            .put("bom-ref", SYSTEM)
            .put("name", exchange.title()));
    for (Component each : exchange.assessment().system().components()) {
      targets.add(
          JsonObject.of()
              .put("type", type(each.kind()))
              .put("bom-ref", "component:" + each.id())
              .put("name", each.name().isBlank() ? each.id() : each.name())
              .said("description", each.description()));
    }
    return targets;
  }

  private static String type(Component.Kind kind) {
    return switch (kind) {
      case IMAGE, WORKLOAD -> "container";
      case HOST, ORCHESTRATOR -> "platform";
      case DATA_STORE, SECRET -> "data";
      case GATEWAY, REGISTRY, PIPELINE, EXTERNAL, PEOPLE -> "application";
    };
  }

  private JsonObject standard(QuestionPack pack) {
    return JsonObject.of()
        .put("bom-ref", "pack:" + pack.id())
        .put("name", pack.title())
        .put("version", pack.version())
        .said("description", pack.summary())
        .put("owner", "Soundings")
        .put(
            "requirements",
            pack.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(CycloneDxFormat::requirement)
                .toList());
  }

  private static JsonObject requirement(Question question) {
    return JsonObject.of()
        .put("bom-ref", reference(question))
        .put("identifier", question.id())
        .put("title", question.title())
        .put("text", question.question())
        .said("descriptions", question.why().isBlank() ? List.of() : List.of(question.why()));
  }

  private static String reference(Question question) {
    return "question:" + question.id();
  }

  private JsonObject attestation(QuestionPack pack, List<QuestionCoverage> answered) {
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
    Answer answer = questionCoverage.answer();
    Question question = questionCoverage.question();
    boolean holds = holds(answer);
    return JsonObject.of()
        .put("requirement", reference(question))
        .said("claims", holds ? List.of(claim(question)) : List.of())
        .said("counterClaims", counterClaims(questionCoverage, holds))
        .said("conformance", conformance(answer))
        .put("confidence", confidence(questionCoverage));
  }

  /// Empty for an answer without a rating.
  private JsonObject conformance(Answer answer) {
    if (!(answer.state() instanceof AnswerState.Answered(var rating, var confidence))) {
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
    return exchange.assessment().actions().stream()
        .filter(action -> action.status() != Action.Status.DROPPED)
        .filter(action -> action.questions().contains(question))
        .map(CycloneDxEvidence::reference)
        .toList();
  }

  private static String claim(Question question) {
    return "claim:" + question.id();
  }

  /// Weak, missing and "don't know" contradict the requirement.
  private static boolean holds(Answer answer) {
    return switch (answer.state()) {
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

  private List<JsonObject> claims(QuestionCoverage questionCoverage) {
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
              .put("predicate", "Dissent by %s: %s".formatted(dissent.who(), dissent.view()))
              .said("reasoning", dissent.reason()));
    }
    return claims;
  }

  private static String predicate(Question question, Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered(var rating, var _) -> question.title() + ": " + rating.words();
      case AnswerState.DontKnow _ -> question.title() + ": unknown to the team";
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
