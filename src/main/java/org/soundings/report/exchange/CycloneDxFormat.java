package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.yaml.JsonObject;

/// CycloneDX declarations ("attestations", CDXA), 1.6 or 1.7.
///
/// Each pack is a standard, each of its questions a requirement. An answer is a claim about the
/// system, with its text as reasoning and its evidence as evidence and counter-evidence. A dissent
/// is a counter-claim, and so is an answer of weak, missing or "don't know", and one that evidence
/// contradicts.
final class CycloneDxFormat {

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
                        .said("description", profile.scope().purpose()))
                .said(
                    "properties",
                    properties(
                        "occasion", profile.occasion(),
                        "classification", profile.classification(),
                        "data", profile.scope().data(),
                        "in-scope", Exchange.included(profile.scope()),
                        "out-of-scope", Exchange.excluded(profile.scope()),
                        "assumptions", Exchange.assumptions(profile))))
        .put("declarations", declarations())
        .put("definitions", JsonObject.of().put("standards", packs().map(this::standard).toList()));
  }

  private java.util.stream.Stream<QuestionPack> packs() {
    return exchange.assessment().profile().packs().stream()
        .flatMap(use -> exchange.library().pack(use.id()).stream());
  }

  private JsonObject declarations() {
    var claims = new CycloneDxClaims(exchange.assessment());
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
        .put("attestations", packs().map(pack -> claims.attestation(pack, answered)).toList())
        .put("claims", answered.stream().flatMap(each -> claims.of(each).stream()).toList())
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
            .put("bom-ref", CycloneDxClaims.SYSTEM)
            .put("name", exchange.title()));
    for (Component each : exchange.assessment().system().components()) {
      targets.add(
          JsonObject.of()
              .put("type", type(each.kind()))
              .put("bom-ref", "component:" + each.id())
              .put("name", each.name().isBlank() ? each.id() : each.name())
              .said("description", each.description())
              .said(
                  "properties",
                  properties(
                      "technology", each.technology(),
                      "image", each.image(),
                      "data", each.data())));
    }
    return targets;
  }

  /// Properties with the program's prefix. One without a value is omitted.
  private static List<JsonObject> properties(String... pairs) {
    var properties = new ArrayList<JsonObject>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (!pairs[i + 1].isBlank()) {
        properties.add(
            JsonObject.of().put("name", "soundings:" + pairs[i]).put("value", pairs[i + 1]));
      }
    }
    return properties;
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
        .put("bom-ref", CycloneDxClaims.reference(question))
        .put("identifier", question.id())
        .put("title", question.title())
        .put("text", question.question())
        .said("descriptions", question.why().isBlank() ? List.of() : List.of(question.why()));
  }
}
