package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// Threat model bill of materials of the OWASP Threat Model Library (schema 1.0.2).
///
/// The format requires data that the team may not have entered. For an unrated context factor the
/// middle of the scale is used, and an extension states this. The format also requires a score,
/// defined as likelihood times impact. That number is only in this file, and the level comes from
/// the risk matrix as always. A data flow whose data is described counts as carrying sensitive
/// data, which is the cautious assumption. A data flow with unknown encryption is written as not
/// encrypted.
final class TmBomFormat {

  private static final String SCHEMA =
      "https://github.com/OWASP/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json";

  /// The prefix of the program's extensions. The domain is reserved and has no owner.
  private static final String EXTENSION = "soundings.example/";

  private final Exchange exchange;
  private final SystemModel system;

  TmBomFormat(Exchange exchange) {
    this.exchange = exchange;
    this.system = exchange.assessment().system();
  }

  JsonObject write() {
    return JsonObject.of()
        .put("$schema", SCHEMA)
        .put("version", "1.0")
        .put("scope", scope())
        .put("frozen", false)
        .put("reviewed_at", exchange.options().at().toString())
        .put("trust_zones", system.zones().stream().map(TmBomFormat::zone).toList())
        .put("trust_boundaries", boundaries())
        .put("actors", system.actors().stream().map(this::actor).toList())
        .put(
            "components",
            system.components().stream()
                .filter(each -> each.kind() != Component.Kind.DATA_STORE)
                .map(this::component)
                .toList())
        .put(
            "data_stores",
            system.components().stream()
                .filter(each -> each.kind() == Component.Kind.DATA_STORE)
                .map(this::store)
                .toList())
        .put("data_sets", List.of())
        .put(
            "data_flows",
            system.dataFlows().stream()
                .filter(each -> system.hasEnd(each.from()) && system.hasEnd(each.to()))
                .map(this::flow)
                .toList())
        .put(
            "assumptions",
            exchange.assessment().profile().assumptions().stream()
                .map(TmBomFormat::assumption)
                .toList())
        .put("threat_personas", personas())
        .put("threats", exchange.looked().stream().map(this::threat).toList())
        .put("controls", exchange.assessment().actions().stream().map(this::control).toList())
        .put("risks", exchange.looked().stream().map(this::risk).toList())
        .put("extensions", extensions());
  }

  // The scope.

  private JsonObject scope() {
    var profile = exchange.assessment().profile();
    return JsonObject.of()
        .put("title", profile.title())
        .put("description", said(profile.scope().purpose(), profile.title()))
        .put("business_criticality", byLevel("data-value", "low", "moderate", "high"))
        .put("data_sensitivity", List.of())
        .put("exposure", byLevel("internet-exposure", "internal", "external", "external"))
        .put("tier", byLevel("data-value", "non_critical", "important", "business_critical"));
  }

  private String byLevel(String factor, String low, String middle, String high) {
    Context.@Nullable Level level =
        exchange.assessment().profile().context().level(factor).orElse(null);
    return switch (level) {
      case LOW -> low;
      case HIGH -> high;
      case MEDIUM, NOT_KNOWN -> middle;
      case null -> middle;
    };
  }

  private JsonObject extensions() {
    var unrated = new ArrayList<String>();
    for (String factor : List.of("data-value", "internet-exposure")) {
      if (exchange.assessment().profile().context().level(factor).isEmpty()) {
        unrated.add(factor);
      }
    }
    return JsonObject.of()
        .put(
            EXTENSION + "written-by",
            JsonObject.of()
                .put("program", exchange.options().program())
                .put("assessment", exchange.assessmentId()))
        .put(EXTENSION + "not-rated", unrated);
  }

  // The system.

  private static JsonObject zone(Zone each) {
    return JsonObject.of()
        .put("symbolic_name", each.id())
        .put("title", said(each.name(), each.id()))
        .put("description", each.trust());
  }

  private List<JsonObject> boundaries() {
    var pairs = new LinkedHashSet<List<String>>();
    for (DataFlow each : system.dataFlows()) {
      String from = system.zoneOf(each.from());
      String to = system.zoneOf(each.to());
      if (!from.equals(to) && system.zone(from).isPresent() && system.zone(to).isPresent()) {
        pairs.add(from.compareTo(to) < 0 ? List.of(from, to) : List.of(to, from));
      }
    }
    return pairs.stream()
        .map(
            pair ->
                JsonObject.of()
                    .put("trust_zone_a", pair.getFirst())
                    .put("trust_zone_b", pair.getLast()))
        .toList();
  }

  private JsonObject actor(Actor each) {
    String type =
        switch (each.kind()) {
          case USER -> "user";
          case OPERATOR -> "administrator";
          case DEVELOPER -> "engineer";
          case SUPPLIER, ATTACKER -> "third_party";
        };
    return inZone(
        JsonObject.of()
            .put("symbolic_name", each.id())
            .put("title", said(each.name(), each.id()))
            .put("description", each.description())
            .put("type", type),
        each.zone());
  }

  private JsonObject component(Component each) {
    return inZone(
        JsonObject.of()
            .put("symbolic_name", each.id())
            .put("title", said(each.name(), each.id()))
            .put("description", description(each)),
        each.zone());
  }

  private JsonObject store(Component each) {
    return inZone(
        JsonObject.of()
            .put("symbolic_name", each.id())
            .put("title", said(each.name(), each.id()))
            .put("description", description(each))
            .put("type", storeType(each.technology()))
            .said("product", each.technology()),
        each.zone());
  }

  private static String description(Component each) {
    var words = new StringBuilder();
    Exchange.append(words, each.description());
    Exchange.append(words, each.technology().isBlank() ? "" : "Technology: " + each.technology());
    Exchange.append(words, each.image().isBlank() ? "" : "Image: " + each.image());
    Exchange.append(words, each.data().isBlank() ? "" : "Data: " + each.data());
    return words.toString();
  }

  /// Recognised by the product's name. The default is an object store.
  private static String storeType(String technology) {
    String name = technology.toLowerCase(Locale.ROOT);
    if (name.matches(".*(postgres|mysql|maria|sql|oracle|db2).*")) {
      return "sql";
    }
    if (name.matches(".*(redis|valkey|memcache|etcd|consul).*")) {
      return "key_value";
    }
    if (name.matches(".*(mongo|couch|elastic|opensearch).*")) {
      return "document";
    }
    if (name.matches(".*(neo4j|graph).*")) {
      return "graph";
    }
    return name.matches(".*(prometheus|influx|timescale).*") ? "time_series" : "object";
  }

  private JsonObject inZone(JsonObject object, String zone) {
    return system.zone(zone).isPresent() ? object.put("trust_zone", zone) : object;
  }

  private JsonObject flow(DataFlow each) {
    return JsonObject.of()
        .put("symbolic_name", each.id())
        .put("title", said(each.data(), "Data flow " + each.number()))
        .put(
            "description",
            "Protocol: %s. Authentication: %s. Encryption: %s."
                .formatted(
                    said(each.protocol(), "not specified"),
                    said(each.authentication(), "not specified"),
                    each.encryption().words()))
        .put("source", end(each.from()))
        .put("destination", end(each.to()))
        .put("has_sensitive_data", !each.data().isBlank())
        .put("encrypted", each.encryption() == Encryption.ENCRYPTED);
  }

  private JsonObject end(String id) {
    String type =
        system
            .component(id)
            .map(each -> each.kind() == Component.Kind.DATA_STORE ? "data_store" : "component")
            .orElse("actor");
    return JsonObject.of().put("type", type).put("object", id);
  }

  private static JsonObject assumption(Assumption each) {
    return JsonObject.of()
        .put("description", each.text())
        .put("validity", each.confirmedBy().isBlank() ? "unconfirmed" : "confirmed");
  }

  // The threats.

  private List<JsonObject> personas() {
    return exchange.looked().stream().map(this::persona).distinct().map(this::persona).toList();
  }

  private String persona(Threat threat) {
    List<String> positions = threat.template().positions();
    return positions.isEmpty() ? "anybody" : positions.getFirst();
  }

  private JsonObject persona(String position) {
    var term = exchange.library().term("position", position);
    String access =
        switch (position) {
          case "external", "on-network", "anybody" -> "anonymous";
          case "insider-ops", "on-host", "root-in-container", "registry-writer" -> "admin";
          default -> "user";
        };
    return JsonObject.of()
        .put("symbolic_name", position)
        .put("title", term.map(each -> each.title()).orElse("Any person"))
        .put("description", term.map(each -> each.meaning()).orElse(""))
        .put("is_person", true)
        .put("skill_level", "engineer")
        .put("access_level", access)
        .put("malicious_intent", !position.equals("inadvertent"))
        .put("applicability_to_org", "moderate");
  }

  private JsonObject threat(Threat threat) {
    return JsonObject.of()
        .put("symbolic_name", name(threat))
        .put("title", threat.label() + " " + threat.template().title())
        .put("description", said(threat.template().scenario(), threat.template().title()))
        .said(
            "components_affected",
            system.component(threat.id().component()).isPresent()
                ? List.of(threat.id().component())
                : List.of())
        .put("threat_persona", persona(threat))
        .put("event", threat.template().impact())
        .put(
            "sources",
            List.of(persona(threat).equals("inadvertent") ? "human_error" : "adversary"));
  }

  private JsonObject risk(Threat threat) {
    int likelihood = threat.current().likelihood().ordinal();
    int impact = threat.current().impact().ordinal();
    return JsonObject.of()
        .put("symbolic_name", "risk-" + name(threat))
        .put("title", threat.title())
        .put("description", Exchange.reason(threat))
        .put("threats", List.of(name(threat)))
        .put(
            "likelihood",
            List.of("rare", "unlikely", "possible", "likely", "certain").get(likelihood))
        .put("impact", List.of("negligible", "minor", "moderate", "major", "severe").get(impact))
        .put("impact_description", threat.template().impact())
        .put("score", (likelihood + 1L) * (impact + 1))
        .put("level", band(threat.level()));
  }

  private static String band(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private JsonObject control(Action action) {
    String status =
        switch (action.status()) {
          case PLANNED -> action.owner().isBlank() ? "suggested" : "approved";
          case IN_PROGRESS -> "scheduled";
          case DONE -> "active";
          case DROPPED -> "wont_do";
        };
    List<Threat> lowered =
        exchange.looked().stream()
            .filter(threat -> action.mitigates().contains(threat.id()))
            .toList();
    String priority =
        lowered.stream()
            .map(Threat::level)
            .max(Level::compareTo)
            .map(TmBomFormat::band)
            .orElse("none");
    return JsonObject.of()
        .put("symbolic_name", action.id().toLowerCase(Locale.ROOT))
        .put("title", action.title())
        .put(
            "description",
            "Owner: %s. Due: %s. Status: %s. %s"
                .formatted(
                    said(action.owner(), "not assigned"),
                    action.due() == null ? "not set" : action.due(),
                    action.status().words(),
                    action.note())
                .strip())
        .put("threats", lowered.stream().map(TmBomFormat::name).toList())
        .put("status", status)
        .put("priority", priority);
  }

  /// `thr-host-mount-abuse@log-shipper` with hyphens instead of the character that the format does
  /// not allow.
  private static String name(Threat threat) {
    return threat.id().toString().replace("@", "--");
  }

  private static String said(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }
}
