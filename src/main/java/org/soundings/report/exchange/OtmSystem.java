package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Layout;
import org.soundings.yaml.JsonObject;

/// The system model in an Open Threat Model, with its diagram.
///
/// Components without a zone, and threats to the whole system, belong to a zone and a component for
/// the whole system. [OtmTrust] explains the trust ratings of zones.
final class OtmSystem {

  private static final String DIAGRAM = "system-picture";

  private final String title;
  private final SystemModel system;
  private final Drawing drawing;

  OtmSystem(Exchange exchange) {
    this.title = exchange.title();
    this.system = exchange.assessment().system();
    this.drawing = Layout.of(system);
  }

  JsonObject representation() {
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

  List<JsonObject> zones() {
    var zones = new ArrayList<JsonObject>();
    zones.add(
        JsonObject.of()
            .put("id", OtmAttributes.WHOLE)
            .put("name", title)
            .put("risk", risk(OtmTrust.UNKNOWN))
            .put(
                "attributes", JsonObject.of().put(OtmAttributes.TRUST, OtmTrust.UNKNOWN.reason())));
    for (Zone zone : system.zones()) {
      OtmTrust trust = OtmTrust.of(zone, system);
      zones.add(
          JsonObject.of()
              .put("id", zone.id())
              .put("name", zone.name())
              .said("description", zone.trust())
              .put("risk", risk(trust))
              .said(
                  "parent",
                  system.zone(zone.parent()).isEmpty()
                      ? JsonObject.of()
                      : JsonObject.of().put("trustZone", zone.parent()))
              .said("representations", places(zone.id()))
              .put(
                  "attributes",
                  JsonObject.of()
                      .put(OtmAttributes.NUMBER, zone.label())
                      .put(OtmAttributes.TRUST, trust.reason())));
    }
    return zones;
  }

  private static JsonObject risk(OtmTrust trust) {
    return JsonObject.of().put("trustRating", trust.rating());
  }

  /// @param threatsAt the threats at the component with an id
  List<JsonObject> components(Function<String, List<JsonObject>> threatsAt) {
    var components = new ArrayList<JsonObject>();
    components.add(
        JsonObject.of()
            .put("id", ThreatId.WHOLE_SYSTEM)
            .put("name", title)
            .put("type", "system")
            .put("parent", JsonObject.of().put("trustZone", OtmAttributes.WHOLE))
            .said("threats", threatsAt.apply(ThreatId.WHOLE_SYSTEM)));
    for (Component each : system.components()) {
      components.add(
          JsonObject.of()
              .put("id", each.id())
              .put("name", each.name())
              .put("type", each.kind().words())
              .said("description", each.description())
              .put("parent", parent(each.zone()))
              .said("representations", places(each.id()))
              .said("threats", threatsAt.apply(each.id()))
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

  List<JsonObject> dataFlows() {
    return system.dataFlows().stream().filter(this::isWhole).map(this::flow).toList();
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
}
