package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.language.Messages;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Layout;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// Open Threat Model 0.2.0 (IriusRisk, schema of 2022).
///
/// Likelihood and impact are steps from 0 to 100, because the format requires numbers. The words
/// and the level are in the attributes. No one estimates the trust ratings of zones or the risk
/// reduction of a mitigation, so they are 0 and the words are in the attributes. Components without
/// a zone, and threats to the whole system, belong to a zone and a component for the whole system.
///
/// The attributes of a threat contain the catalogue threat that it was derived from, or the custom
/// threat, so that an import does not mistake a derived threat for a custom one.
final class OtmFormat {

  private static final String VERSION = "0.2.0";
  private static final String DIAGRAM = "system-picture";

  private final Exchange exchange;
  private final SystemModel system;
  private final Drawing drawing;

  OtmFormat(Exchange exchange) {
    this.exchange = exchange;
    this.system = exchange.assessment().system();
    this.drawing = Layout.of(system);
  }

  JsonObject write() {
    return JsonObject.of()
        .put("otmVersion", VERSION)
        .put("project", project())
        .put("representations", List.of(representation()))
        .put("trustZones", zones())
        .put("components", components())
        .put(
            "dataflows", system.dataFlows().stream().filter(this::isWhole).map(this::flow).toList())
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
                .put(OtmAttributes.PROGRAM, exchange.options().program())
                .put(OtmAttributes.LANGUAGE, Messages.language().tag())
                .put("at", exchange.options().at().toString()));
  }

  private JsonObject representation() {
    return JsonObject.of()
        .put("name", "System model")
        .put("id", DIAGRAM)
        .put("type", "diagram")
        .put(
            "size",
            JsonObject.of()
                .put("width", round(drawing.width()))
                .put("height", round(drawing.height())));
  }

  // The system.

  private List<JsonObject> zones() {
    var zones = new ArrayList<JsonObject>();
    zones.add(
        JsonObject.of()
            .put("id", OtmAttributes.WHOLE)
            .put("name", exchange.title())
            .put("risk", JsonObject.of().put("trustRating", 0)));
    for (Zone zone : system.zones()) {
      zones.add(
          JsonObject.of()
              .put("id", zone.id())
              .put("name", zone.name())
              .said("description", zone.trust())
              .put("risk", JsonObject.of().put("trustRating", 0))
              .said(
                  "parent",
                  system.zone(zone.parent()).isEmpty()
                      ? JsonObject.of()
                      : JsonObject.of().put("trustZone", zone.parent()))
              .said("representations", places(zone.id()))
              .put("attributes", JsonObject.of().put(OtmAttributes.NUMBER, zone.label())));
    }
    return zones;
  }

  private List<JsonObject> components() {
    var components = new ArrayList<JsonObject>();
    components.add(
        JsonObject.of()
            .put("id", ThreatId.WHOLE_SYSTEM)
            .put("name", exchange.title())
            .put("type", "system")
            .put("parent", JsonObject.of().put("trustZone", OtmAttributes.WHOLE))
            .said("threats", threatsAt(ThreatId.WHOLE_SYSTEM)));
    for (Component each : system.components()) {
      components.add(
          JsonObject.of()
              .put("id", each.id())
              .put("name", each.name())
              .put("type", each.kind().words())
              .said("description", each.description())
              .put("parent", parent(each.zone()))
              .said("representations", places(each.id()))
              .said("threats", threatsAt(each.id()))
              .put(
                  "attributes",
                  JsonObject.of()
                      .put(OtmAttributes.NUMBER, each.label())
                      .said(OtmAttributes.TECHNOLOGY, each.technology())
                      .said(OtmAttributes.IMAGE, each.image())
                      .said(OtmAttributes.DATA, each.data())
                      .said("origin", each.origin())));
    }
    for (Actor each : system.actors()) {
      components.add(
          JsonObject.of()
              .put("id", each.id())
              .put("name", each.name())
              .put("type", OtmAttributes.ACTOR_TYPE)
              .said("description", each.description())
              .put("parent", parent(each.zone()))
              .said("representations", places(each.id()))
              .put(
                  "attributes",
                  JsonObject.of()
                      .put(OtmAttributes.NUMBER, each.label())
                      .put(OtmAttributes.KIND, each.kind().words())
                      .said(OtmAttributes.POSITION, each.position())));
    }
    return components;
  }

  private JsonObject parent(String zone) {
    return JsonObject.of()
        .put("trustZone", system.zone(zone).isEmpty() ? OtmAttributes.WHOLE : zone);
  }

  private List<JsonObject> places(String id) {
    return drawing.boxes().stream()
        .filter(box -> box.id().equals(id))
        .map(Drawing.Box::area)
        .findFirst()
        .or(
            () ->
                drawing.frames().stream()
                    .filter(frame -> frame.id().equals(id))
                    .map(Drawing.Frame::area)
                    .findFirst())
        .map(
            area ->
                List.of(
                    JsonObject.of()
                        .put("representation", DIAGRAM)
                        .put("id", id + "-shape")
                        .put(
                            "position",
                            JsonObject.of().put("x", round(area.x())).put("y", round(area.y())))
                        .put(
                            "size",
                            JsonObject.of()
                                .put("width", round(area.width()))
                                .put("height", round(area.height())))))
        .orElse(List.of());
  }

  private static double round(double points) {
    return Math.round(points * 10) / 10.0;
  }

  private boolean isWhole(DataFlow dataFlow) {
    return system.hasEnd(dataFlow.from()) && system.hasEnd(dataFlow.to());
  }

  private JsonObject flow(DataFlow each) {
    String name =
        each.data().isBlank() ? OtmAttributes.unnamed(String.valueOf(each.number())) : each.data();
    return JsonObject.of()
        .put("id", each.id())
        .put("name", name)
        .put("bidirectional", false)
        .put("source", each.from())
        .put("destination", each.to())
        .put(
            "attributes",
            JsonObject.of()
                .put(OtmAttributes.NUMBER, each.number())
                .said(OtmAttributes.PROTOCOL, each.protocol())
                .said(OtmAttributes.AUTHENTICATION, each.authentication())
                .put(OtmAttributes.ENCRYPTION, each.encryption().words())
                .said("origin", each.origin()));
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
                .said(
                    OtmAttributes.EXPIRES,
                    decision.expires() == null ? "" : decision.expires().toString()));
  }

  /// The catalogue threat, or the custom threat with all its parts.
  private JsonObject origin(Threat threat) {
    String template = threat.template().id();
    return exchange.assessment().customThreats().stream()
        .filter(own -> own.id().equals(template))
        .findFirst()
        .map(OtmFormat::own)
        .orElseGet(() -> JsonObject.of().put(OtmAttributes.CATALOGUE_THREAT, template));
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
