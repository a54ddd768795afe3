package org.soundings.report.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.yaml.JsonObject;

/// The common parts of the four OSCAL documents (NIST OSCAL 1.2.1): their metadata, and what the
/// format accepts.
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
    Profile profile = exchange.assessment().profile();
    OscalProperties properties =
        OscalProperties.of()
            .add("program", exchange.options().program())
            .add("occasion", profile.occasion())
            .add("marking", profile.classification());
    profile.frameworks().forEach(framework -> properties.add("framework", framework));
    return JsonObject.of()
        .put("title", line(title + ": " + exchange.title(), title))
        .put("last-modified", exchange.options().at().toString())
        .put("version", exchange.options().content().brief())
        .put("oscal-version", OSCAL_VERSION)
        .put("props", properties.list())
        .put("parties", parties(profile.people()));
  }

  private List<JsonObject> parties(List<Person> people) {
    var parties = new java.util.ArrayList<JsonObject>();
    parties.add(
        JsonObject.of()
            .put("uuid", team())
            .put("type", "organization")
            .put("name", line("Team: " + exchange.title(), "Team")));
    for (Person person : new LinkedHashSet<>(people)) {
      parties.add(
          JsonObject.of()
              .put(
                  "uuid",
                  uuid(
                      "person", person.name() + "\n" + person.role() + "\n" + person.perspective()))
              .put("type", "person")
              .put("name", line(person.name(), "Unnamed person"))
              .said("props", OscalProperties.of().add("perspective", person.perspective()).list())
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

  /// One line without space around it, as the format requires. Space is what JSON Schema means by
  /// it, which is more than what Java does.
  static String line(String text, String otherwise) {
    String line = text.replaceAll("[\\s\\p{Z}\u0085\uFEFF]+", " ").strip();
    return line.isEmpty() ? otherwise : line;
  }

  /// An id that begins with a letter, as the format requires.
  static String token(String id) {
    return id.matches("\\p{L}.*") ? id : "_" + id;
  }

  /// A moment, or "" for a year that the format does not allow.
  static String moment(Instant at) {
    int year = at.atZone(ZoneOffset.UTC).getYear();
    return year >= 1900 && year < 3000 ? at.toString() : "";
  }

  /// The beginning of a day, or "" for a year that the format does not allow.
  static String moment(LocalDate day) {
    return moment(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /// Text that must not be empty.
  static String prose(String text, String otherwise) {
    return text.isBlank() ? otherwise : text.strip();
  }
}
