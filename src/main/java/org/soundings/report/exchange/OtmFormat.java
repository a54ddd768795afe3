package org.soundings.report.exchange;

import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.SystemModel;
import org.soundings.language.Messages;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// Open Threat Model 0.2.0 (IriusRisk, schema of 2022).
///
/// Likelihood and impact are steps from 0 to 100, because the format requires numbers. The words
/// and the level are in the attributes. No one estimates the risk reduction of a mitigation, so it
/// is 0. [OtmSystem] writes the system model.
///
/// The attributes of a threat contain the catalogue threat that it was derived from, or the custom
/// threat, so that an import does not mistake a derived threat for a custom one.
final class OtmFormat {

  private static final String VERSION = "0.2.0";

  private final Exchange exchange;
  private final SystemModel system;

  OtmFormat(Exchange exchange) {
    this.exchange = exchange;
    this.system = exchange.assessment().system();
  }

  JsonObject write() {
    var model = new OtmSystem(exchange);
    return JsonObject.of()
        .put("otmVersion", VERSION)
        .put("project", project())
        .put("representations", List.of(model.representation()))
        .put("trustZones", model.zones())
        .put("components", model.components(this::threatsAt))
        .put("dataflows", model.dataFlows())
        .put("threats", exchange.threats().threats().stream().map(this::threat).toList())
        .put(
            "mitigations",
            exchange.assessment().actions().stream().map(OtmFormat::mitigation).toList());
  }

  private JsonObject project() {
    var profile = exchange.assessment().profile();
    return JsonObject.of()
        .put("name", profile.title())
        .put("id", profile.id())
        .said("description", profile.scope().purpose())
        .put(
            "attributes",
            JsonObject.of()
                .said("occasion", profile.occasion())
                .said("classification", profile.classification())
                .said("data", profile.scope().data())
                .said("inScope", Exchange.included(profile.scope()))
                .said("outOfScope", Exchange.excluded(profile.scope()))
                .said("assumptions", Exchange.assumptions(profile))
                .put(OtmAttributes.PROGRAM, exchange.options().program())
                .put(OtmAttributes.LANGUAGE, Messages.language().tag())
                .put("at", exchange.options().at().toString()));
  }

  // The threats.

  private List<JsonObject> threatsAt(String place) {
    return exchange.threats().threats().stream()
        .filter(threat -> place(threat).equals(place))
        .map(
            threat ->
                JsonObject.of()
                    .put("threat", threat.id().toString())
                    .put("state", state(threat))
                    .said(
                        "mitigations",
                        exchange.actionsAgainst(threat).stream()
                            .map(
                                action ->
                                    JsonObject.of()
                                        .put("mitigation", action.id())
                                        .put("state", action.status().words()))
                            .toList()))
        .toList();
  }

  /// A removed component cannot be referenced, so its threats belong to the whole system.
  private String place(Threat threat) {
    String component = threat.id().component();
    return system.component(component).isPresent() ? component : ThreatId.WHOLE_SYSTEM;
  }

  private String state(Threat threat) {
    Decision decision = exchange.decision(threat);
    if (threat.reach() != Threat.Reach.ASSESSED) {
      return switch (threat.reach()) {
        case NOT_APPLICABLE -> "not applicable";
        case SUPPORTED_BY_EVIDENCE -> "supported by evidence, not assessed";
        case NOT_ASSESSED, ASSESSED -> "not assessed";
      };
    }
    Decision.Treatment treatment = decision.treatment();
    return treatment == null || !decision.isDecided() ? "exposed" : word(treatment.name());
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private JsonObject threat(Threat threat) {
    var table = exchange.assessment().riskMatrix();
    Decision decision = exchange.decision(threat);
    return JsonObject.of()
        .put("id", threat.id().toString())
        .put("name", threat.title())
        .said("description", threat.template().scenario())
        .said("categories", threat.template().stride())
        .put(
            "risk",
            JsonObject.of()
                .put("likelihood", threat.current().likelihood().ordinal() * 25L)
                .put("likelihoodComment", table.title(threat.current().likelihood()))
                .put("impact", threat.current().impact().ordinal() * 25L)
                .put("impactComment", table.title(threat.current().impact())))
        .put(
            "attributes",
            origin(threat)
                .put(OtmAttributes.NUMBER, threat.label())
                .put("currentLevel", threat.level().title())
                .put("inherentLevel", threat.inherent().level().title())
                .put("residualLevel", threat.residual().level().title())
                .said("reasons", Exchange.reason(threat))
                .said(
                    OtmAttributes.TREATMENT,
                    decision.treatment() == null ? "" : word(decision.treatment().name()))
                .said(OtmAttributes.DECISION, decision.rationale())
                .said("owner", decision.owner())
                .said("verification", decision.verification())
                .said("decidedBy", decision.by())
                .said("decidedOn", decision.at() == null ? "" : decision.at().toString())
                .said(
                    OtmAttributes.EXPIRES,
                    decision.expires() == null ? "" : decision.expires().toString()));
  }

  /// The catalogue threat, or the custom threat with all its parts.
  private JsonObject origin(Threat threat) {
    return exchange
        .own(threat)
        .map(OtmFormat::own)
        .orElseGet(
            () -> JsonObject.of().put(OtmAttributes.CATALOGUE_THREAT, threat.template().id()));
  }

  private static JsonObject own(CustomThreat own) {
    return JsonObject.of()
        .put(OtmAttributes.CUSTOM_THREAT, own.id())
        .put(OtmAttributes.TITLE, own.title())
        .put(OtmAttributes.LAYER, word(own.layer().name()))
        .said(OtmAttributes.ACTOR, own.parts().actor())
        .said(OtmAttributes.POSITION, own.parts().position())
        .said(OtmAttributes.ATTACK, own.parts().attack())
        .said(OtmAttributes.VULNERABILITY, own.parts().vulnerability())
        .said(OtmAttributes.CONSEQUENCE, own.parts().consequence())
        .said(OtmAttributes.ASSET, own.parts().asset())
        .put(OtmAttributes.INITIAL_LIKELIHOOD, word(own.likelihood().name()))
        .put(OtmAttributes.INITIAL_IMPACT, word(own.impact().name()))
        .said(OtmAttributes.QUESTIONS, own.questions())
        .said(OtmAttributes.NOTE, own.note());
  }

  private static JsonObject mitigation(Action action) {
    return JsonObject.of()
        .put("id", action.id())
        .put("name", action.title())
        .said("description", action.note())
        .put("riskReduction", 0)
        .put(
            "attributes",
            JsonObject.of()
                .said("owner", action.owner())
                .said("due", action.due() == null ? "" : action.due().toString())
                .said("effort", action.effort())
                .put("status", action.status().words()));
  }
}
