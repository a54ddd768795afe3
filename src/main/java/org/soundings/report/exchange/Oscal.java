package org.soundings.report.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.system.Component;
import org.soundings.yaml.JsonObject;

/// The common parts of the four OSCAL documents: their metadata, their references to each other,
/// and the format of risks (NIST OSCAL 1.2.1).
///
/// Each file refers to the next by its plain file name, so the four belong in one folder.
final class Oscal {

  static final String CATALOG = "catalog.json";
  static final String PLAN = "assessment-plan.json";
  static final String RESULTS = "assessment-results.json";
  static final String ACTIONS = "plan-of-action-and-milestones.json";

  private static final String OSCAL_VERSION = "1.2.1";

  /// The naming system of the names of levels and threats.
  static final String SYSTEM = "urn:soundings";

  final Exchange exchange;
  final ExchangeIds names;

  Oscal(Exchange exchange) {
    this.exchange = exchange;
    this.names = new ExchangeIds(exchange.assessmentId());
  }

  String uuid(String kind, String id) {
    return names.uuid(kind, id);
  }

  JsonObject metadata(String title) {
    List<Person> people = exchange.assessment().profile().people();
    return JsonObject.of()
        .put("title", line(title + ": " + exchange.title(), title))
        .put("last-modified", exchange.options().at().toString())
        .put("version", exchange.options().content().brief())
        .put("oscal-version", OSCAL_VERSION)
        .said("props", List.of(property("program", exchange.options().program(), "")))
        .put("parties", parties(people));
  }

  private List<JsonObject> parties(List<Person> people) {
    var parties = new java.util.ArrayList<JsonObject>();
    parties.add(
        JsonObject.of()
            .put("uuid", team())
            .put("type", "organization")
            .put("name", line("Team: " + exchange.title(), "Team")));
    for (Person person : people) {
      parties.add(
          JsonObject.of()
              .put("uuid", uuid("person", person.name() + "\n" + person.role()))
              .put("type", "person")
              .put("name", line(person.name(), "Unnamed person"))
              .said("remarks", person.role()));
    }
    return parties;
  }

  String team() {
    return uuid("party", "team");
  }

  List<JsonObject> origins() {
    return List.of(
        JsonObject.of()
            .put(
                "actors", List.of(JsonObject.of().put("type", "party").put("actor-uuid", team()))));
  }

  /// @param remarks "" for none
  static JsonObject property(String name, String value, String remarks) {
    return JsonObject.of()
        .put("name", name)
        .put("ns", SYSTEM)
        .put("value", line(value, "-"))
        .said("remarks", remarks);
  }

  /// One line without space around it, as the format requires.
  static String line(@Nullable String text, String otherwise) {
    String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? otherwise : line;
  }

  /// Text that must not be empty.
  static String prose(String text, String otherwise) {
    return text.isBlank() ? otherwise : text.strip();
  }

  // Components, for results and plan of action.

  List<JsonObject> components() {
    var components = new java.util.ArrayList<JsonObject>();
    components.add(
        component(
            ThreatId.WHOLE_SYSTEM,
            "this-system",
            exchange.title(),
            exchange.assessment().profile().scope().purpose()));
    for (Component each : exchange.assessment().system().components()) {
      components.add(component(each.id(), type(each.kind()), each.name(), each.description()));
    }
    return components;
  }

  private JsonObject component(String id, String type, String name, String description) {
    return JsonObject.of()
        .put("uuid", uuid("component", id))
        .put("type", type)
        .put("title", line(name, id))
        .put("description", prose(description, "No description."))
        .put("status", JsonObject.of().put("state", "operational"));
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
