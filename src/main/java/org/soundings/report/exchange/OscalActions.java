package org.soundings.report.exchange;

import java.util.List;
import org.soundings.assessment.Action;
import org.soundings.yaml.JsonObject;

/// OSCAL plan of action and milestones: the actions and the risks that they mitigate.
final class OscalActions {

  private final Oscal oscal;
  private final Exchange exchange;

  OscalActions(Exchange exchange) {
    this.oscal = new Oscal(exchange);
    this.exchange = exchange;
  }

  JsonObject write() {
    return JsonObject.of()
        .put(
            "plan-of-action-and-milestones",
            JsonObject.of()
                .put("uuid", oscal.uuid("document", "actions"))
                .put("metadata", oscal.metadata("Actions"))
                .put(
                    "system-id",
                    JsonObject.of()
                        .put("identifier-type", "urn:soundings:assessment")
                        .put("id", exchange.assessmentId()))
                .put(
                    "local-definitions",
                    JsonObject.of().put("components", new OscalSystem(oscal).components()))
                .said("risks", exchange.looked().stream().map(new OscalRisk(oscal)::of).toList())
                .put("poam-items", items()));
  }

  /// The format requires at least one.
  private List<JsonObject> items() {
    List<Action> actions = exchange.assessment().actions();
    return actions.isEmpty()
        ? List.of(
            JsonObject.of()
                .put("uuid", oscal.uuid("action", "none"))
                .put("title", "No actions")
                .put("description", "No action has been agreed yet."))
        : actions.stream().map(this::item).toList();
  }

  private JsonObject item(Action action) {
    return JsonObject.of()
        .put("uuid", oscal.uuid("action", action.id()))
        .put("title", Oscal.line(action.id() + " " + action.title(), action.id()))
        .put("description", Oscal.prose(action.note(), Oscal.line(action.title(), action.id())))
        .put("props", OscalProperties.of(action).list())
        .said(
            "related-risks",
            exchange.looked().stream()
                .filter(threat -> action.mitigates().contains(threat.id()))
                .map(
                    threat ->
                        JsonObject.of()
                            .put("risk-uuid", oscal.uuid("risk", threat.id().toString())))
                .toList());
  }
}
