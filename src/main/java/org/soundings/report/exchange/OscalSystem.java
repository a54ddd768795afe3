package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Zone;
import org.soundings.yaml.JsonObject;

/// The components of the system, for OSCAL results and the plan of action. The team does not record
/// whether a component is in operation, so its state is "other".
record OscalSystem(Oscal oscal) {

  List<JsonObject> components() {
    var assessment = oscal.exchange.assessment();
    var components = new ArrayList<JsonObject>();
    components.add(
        component(
            ThreatId.WHOLE_SYSTEM,
            "this-system",
            oscal.exchange.title(),
            assessment.profile().scope().purpose(),
            OscalProperties.of().add(assessment.profile().context())));
    for (Component each : assessment.system().components()) {
      components.add(
          component(each.id(), type(each.kind()), each.name(), each.description(), facts(each)));
    }
    return components;
  }

  private OscalProperties facts(Component each) {
    String zone = oscal.exchange.assessment().system().zone(each.zone()).map(Zone::name).orElse("");
    return OscalProperties.of()
        .add("number", each.label())
        .add("trust-zone", zone)
        .add("technology", each.technology())
        .add("image", each.image())
        .add("data", each.data())
        .add("origin", each.origin())
        .add(each.context());
  }

  private JsonObject component(
      String id, String type, String name, String description, OscalProperties properties) {
    return JsonObject.of()
        .put("uuid", oscal.uuid("component", id))
        .put("type", type)
        .put("title", Oscal.line(name, id))
        .put("description", Oscal.prose(description, "No description."))
        .said("props", properties.list())
        .put(
            "status",
            JsonObject.of().put("state", "other").put("remarks", "The state is not recorded."));
  }

  private static String type(Component.Kind kind) {
    return switch (kind) {
      case WORKLOAD, GATEWAY, DATA_STORE, REGISTRY, ORCHESTRATOR -> "service";
      case IMAGE, SECRET -> "software";
      case HOST -> "hardware";
      case EXTERNAL -> "interconnection";
      case PIPELINE, PEOPLE -> "process-procedure";
    };
  }
}
