package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.yaml.JsonObject;

/// CycloneDX declarations ("attestations", CDXA), 1.6 or 1.7.
///
/// Each pack is a standard, each of its questions a requirement. An answer is a claim about the
/// system, with what was said as reasoning and what was shown as evidence and counter-evidence; a
/// dissent is a counter-claim, and so is an answer that something is weak, missing or not known.
/// Conformance and confidence are given in words only: the format's scores stay out, because nobody
/// gave any.
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
        .put("claims", answered.stream().flatMap(sounding -> claims(sounding).stream()).toList())
        .put(
            "evidence",
            exchange.assessment().evidence().values().stream()
                .sorted()
                .map(this::evidence)
                .toList())
        .put("targets", JsonObject.of().put("components", targets()));
  }

  /// Open questions and those left for later claim nothing.
  private static boolean isSaid(Sounding sounding) {
    return switch (sounding.answer().state()) {
      case AnswerState.Open _, AnswerState.Later _ -> false;
      case AnswerState.Answered _, AnswerState.DontKnow _, AnswerState.DoesNotApply _ -> true;
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

  private JsonObject attestation(QuestionPack pack, List<Sounding> answered) {
    return JsonObject.of()
        .put("summary", "What the team says about " + pack.title())
        .put("assessor", "assessor:team")
        .put(
            "map",
            answered.stream()
                .filter(sounding -> sounding.question().pack().equals(pack.id()))
                .map(CycloneDxFormat::mapped)
                .toList());
  }

  private static JsonObject mapped(Sounding sounding) {
    Answer answer = sounding.answer();
    String rationale =
        answer.state() instanceof AnswerState.Answered(var standing, var confidence)
            ? "%s, %s, by the team's own words".formatted(standing.words(), confidence.words())
            : answer.state().words();
    boolean holds = holds(answer);
    var mapped =
        JsonObject.of()
            .put("requirement", reference(sounding.question()))
            .said("claims", holds ? List.of(claim(sounding.question())) : List.of())
            .said("counterClaims", counterClaims(sounding, holds))
            .put("conformance", JsonObject.of().put("rationale", rationale + "."));
    return mapped.put(
        "confidence",
        JsonObject.of().put("rationale", rationale + "; " + sounding.depth().words() + "."));
  }

  private static String claim(Question question) {
    return "claim:" + question.id();
  }

  /// What is weak, missing or not known speaks against the requirement.
  private static boolean holds(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered(var standing, var _) ->
          standing == AnswerState.Standing.HOLDS || standing == AnswerState.Standing.MOSTLY_HOLDS;
      case AnswerState.DoesNotApply _ -> true;
      case AnswerState.DontKnow _, AnswerState.Open _, AnswerState.Later _ -> false;
    };
  }

  private static List<String> counterClaims(Sounding sounding, boolean holds) {
    var references = new ArrayList<String>();
    if (!holds) {
      references.add(claim(sounding.question()));
    }
    for (int i = 0; i < sounding.answer().dissents().size(); i++) {
      references.add(dissent(sounding, i));
    }
    return references;
  }

  private static String dissent(Sounding sounding, int index) {
    String kind =
        sounding.answer().dissents().get(index).isReasoned() ? "dissent" : "seen-otherwise";
    return "%s:%s:%s".formatted(kind, sounding.question().id(), index + 1);
  }

  private List<JsonObject> claims(Sounding sounding) {
    Question question = sounding.question();
    Answer answer = sounding.answer();
    var claims = new ArrayList<JsonObject>();
    claims.add(
        JsonObject.of()
            .put("bom-ref", claim(question))
            .put("target", SYSTEM)
            .put("predicate", predicate(question, answer))
            .said("reasoning", Exchange.words(answer))
            .said("evidence", references(sounding.supporting(), sounding.uncounted()))
            .said("counterEvidence", references(sounding.contradicting())));
    for (int i = 0; i < answer.dissents().size(); i++) {
      Answer.Dissent dissent = answer.dissents().get(i);
      claims.add(
          JsonObject.of()
              .put("bom-ref", dissent(sounding, i))
              .put("target", SYSTEM)
              .put("predicate", "%s sees it otherwise: %s".formatted(dissent.who(), dissent.view()))
              .said("reasoning", dissent.reason()));
    }
    return claims;
  }

  private static String predicate(Question question, Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered(var standing, var _) -> question.title() + ": " + standing.words();
      case AnswerState.DontKnow _ -> question.title() + ": the team does not know";
      case AnswerState.DoesNotApply(var because) ->
          question.title() + ": does not apply, because " + because;
      case AnswerState.Open _, AnswerState.Later _ -> question.title();
    };
  }

  @SafeVarargs
  private static List<String> references(List<Evidence>... items) {
    return Stream.of(items)
        .flatMap(List::stream)
        .sorted()
        .map(item -> "evidence:" + item.id())
        .toList();
  }

  private JsonObject evidence(Evidence item) {
    var evidence =
        JsonObject.of()
            .put("bom-ref", "evidence:" + item.id())
            .put("propertyName", item.source().kind())
            .put(
                "created",
                Optional.ofNullable(item.capturedAt()).orElse(item.addedAt()).toString());
    if (item.capturedAt() != null) {
      evidence.put(
          "expires",
          item.capturedAt()
              .plus(
                  exchange.assessment().profile().validity().days(item),
                  java.time.temporal.ChronoUnit.DAYS)
              .toString());
    }
    if (!item.addedBy().isBlank()) {
      evidence.put("author", JsonObject.of().put("name", item.addedBy()));
    }
    return evidence.put(
        "data",
        List.of(
            JsonObject.of()
                .put("name", item.title().isBlank() ? item.id() : item.title())
                .said("contents", contents(item))));
  }

  /// Where the file lies in the assessment's folder, with its fingerprint, or what was said.
  private static JsonObject contents(Evidence item) {
    return switch (item.source()) {
      case EvidenceSource.Link(var url) -> JsonObject.of().put("url", url);
      case EvidenceSource.Statement(var who, var text) ->
          JsonObject.of()
              .put(
                  "attachment",
                  JsonObject.of()
                      .put("contentType", "text/plain; charset=utf-8")
                      .put("content", who.isBlank() ? text : who + ": " + text));
      case EvidenceSource.File _,
          EvidenceSource.CommandOutput _,
          EvidenceSource.ToolReport _,
          EvidenceSource.Screenshot _ ->
          item.file()
              .map(
                  file ->
                      JsonObject.of()
                          .put(
                              "url",
                              "evidence/%s/%s#sha256=%s"
                                  .formatted(item.id(), file.name(), file.digest())))
              .orElse(JsonObject.of());
    };
  }
}
