package org.soundings.report.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.Library;
import org.soundings.yaml.JsonObject;

/// The system model in a threat model bill of materials.
///
/// A data flow whose data is described counts as carrying sensitive data, which is the cautious
/// assumption. A data flow with unknown encryption is written as not encrypted.
final class TmBomSystem {

  private final Library library;
  private final SystemModel system;

  TmBomSystem(Exchange exchange) {
    this.library = exchange.library();
    this.system = exchange.assessment().system();
  }

  void addTo(JsonObject file) {
    file.put("trust_zones", system.zones().stream().map(TmBomSystem::zone).toList())
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
        .put("data_sets", dataSets())
        .put(
            "data_flows",
            system.dataFlows().stream()
                .filter(each -> system.hasEnd(each.from()) && system.hasEnd(each.to()))
                .map(this::flow)
                .toList());
  }

  private static JsonObject zone(Zone each) {
    return JsonObject.of()
        .put("symbolic_name", each.id())
        .put("title", Exchange.either(each.name(), each.id()))
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
            .put("title", Exchange.either(each.name(), each.id()))
            .put("description", each.description())
            .put("type", type)
            .said("permissions", permissions(each.position())),
        each.zone());
  }

  /// What an attacker in a position can do. A position that no pack has is written as it is.
  private String permissions(String position) {
    return library.term("position", position).map(term -> term.meaning()).orElse(position);
  }

  private JsonObject component(Component each) {
    return inZone(
        JsonObject.of()
            .put("symbolic_name", each.id())
            .put("title", Exchange.either(each.name(), each.id()))
            .put("description", description(each)),
        each.zone());
  }

  private JsonObject store(Component each) {
    return inZone(
        JsonObject.of()
            .put("symbolic_name", each.id())
            .put("title", Exchange.either(each.name(), each.id()))
            .put("description", description(each))
            .put("type", storeType(each.technology()))
            .said("product", each.technology()),
        each.zone());
  }

  /// The data of each data store. Its sensitivity is empty, because no one rates it.
  private List<JsonObject> dataSets() {
    return system.components().stream()
        .filter(each -> each.kind() == Component.Kind.DATA_STORE && !each.data().isBlank())
        .map(
            each ->
                JsonObject.of()
                    .put("symbolic_name", each.id() + "-data")
                    .put("title", each.data())
                    .put("description", "Data in " + Exchange.either(each.name(), each.id()))
                    .put("placements", List.of(JsonObject.of().put("data_store", each.id())))
                    .put("data_sensitivity", List.of()))
        .toList();
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
        .put("title", Exchange.either(each.data(), "Data flow " + each.number()))
        .put(
            "description",
            "Protocol: %s. Authentication: %s. Encryption: %s."
                .formatted(
                    Exchange.either(each.protocol(), "not specified"),
                    Exchange.either(each.authentication(), "not specified"),
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
}
