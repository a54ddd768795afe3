package org.soundings.report.exchange;

import java.util.List;
import java.util.Locale;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// SARIF 2.1.0 (OASIS, errata 01): one result for each threat that the team has assessed.
///
/// Critical and high become `error`, medium `warning`, low `note`. An accepted threat has an
/// external suppression with its rationale, until the acceptance expires.
final class SarifFormat {

  private final Exchange exchange;
  private final List<String> rules;

  SarifFormat(Exchange exchange) {
    this.exchange = exchange;
    this.rules = exchange.looked().stream().map(t -> t.template().id()).distinct().toList();
  }

  JsonObject write() {
    return JsonObject.of()
        .put("version", "2.1.0")
        .put(
            "$schema",
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
        .put("runs", List.of(run()));
  }

  private JsonObject run() {
    return JsonObject.of()
        .put("tool", JsonObject.of().put("driver", driver()))
        .put(
            "automationDetails",
            JsonObject.of().put("id", exchange.assessmentId() + "/threat-model"))
        .put("columnKind", "unicodeCodePoints")
        .put("results", exchange.looked().stream().map(this::result).toList());
  }

  private JsonObject driver() {
    return JsonObject.of()
        .put("name", "Soundings")
        .put("fullName", exchange.options().program())
        .put(
            "rules",
            rules.stream()
                .map(
                    id ->
                        exchange.looked().stream()
                            .map(Threat::template)
                            .filter(template -> template.id().equals(id))
                            .findFirst()
                            .orElseThrow())
                .map(SarifFormat::rule)
                .toList());
  }

  private static JsonObject rule(ThreatTemplate template) {
    return JsonObject.of()
        .put("id", template.id())
        .put("shortDescription", JsonObject.of().put("text", template.title()))
        .said("fullDescription", text(template.scenario()))
        .said("help", text(template.precondition()))
        .put(
            "properties",
            JsonObject.of()
                .put("layer", template.layer().title())
                .said("stride", template.stride())
                .said(
                    "tags",
                    template.techniques().stream().map(ThreatTemplate.Technique::id).toList()));
  }

  private static JsonObject text(String text) {
    return JsonObject.of().said("text", text);
  }

  private JsonObject result(Threat threat) {
    var table = exchange.assessment().riskMatrix();
    Decision decision = exchange.decision(threat);
    String words =
        "%s. Likelihood: %s. Impact: %s. Current risk: %s."
            .formatted(
                threat.title(),
                table.title(threat.current().likelihood()),
                table.title(threat.current().impact()),
                threat.level().title());
    return JsonObject.of()
        .put("ruleId", threat.template().id())
        .put("ruleIndex", rules.indexOf(threat.template().id()))
        .put("kind", "fail")
        .put("level", level(threat.level()))
        .put("message", JsonObject.of().put("text", words))
        .put(
            "locations",
            List.of(
                JsonObject.of()
                    .put(
                        "logicalLocations",
                        List.of(
                            JsonObject.of()
                                .put("name", threat.about())
                                .put("fullyQualifiedName", threat.id().component())
                                .put("kind", "component")))))
        .put("partialFingerprints", JsonObject.of().put("threat/v1", threat.id().toString()))
        .said("suppressions", suppressions(decision))
        .put(
            "properties",
            JsonObject.of()
                .put("number", threat.label())
                .put("inherentLevel", threat.inherent().level().title())
                .put("currentLevel", threat.level().title())
                .put("residualLevel", threat.residual().level().title())
                .said("reasons", Exchange.reason(threat))
                .said(
                    "treatment",
                    decision.treatment() == null
                        ? ""
                        : decision.treatment().name().toLowerCase(Locale.ROOT))
                .said("decision", decision.rationale())
                .said("owner", decision.owner())
                .said("verification", decision.verification())
                .said("expires", Exchange.day(decision.expires()))
                .said(
                    "actions",
                    exchange.actionsAgainst(threat).stream().map(action -> action.id()).toList()));
  }

  private List<JsonObject> suppressions(Decision decision) {
    var today = exchange.options().at().atZone(java.time.ZoneOffset.UTC).toLocalDate();
    return decision.isAcceptance() && decision.isDecided() && !decision.isExpired(today)
        ? List.of(
            JsonObject.of()
                .put("kind", "external")
                .put("status", "accepted")
                .said("justification", decision.rationale()))
        : List.of();
  }

  private static String level(Level level) {
    return switch (level) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }
}
