package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.OwnThreat;
import org.soundings.assessment.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.language.Messages;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.foreign.Part;

/// Open Threat Model 0.1.0 and 0.2.0, JSON or YAML.
///
/// A component inside another stands in the zone of the outermost and says whose part it is.
/// Likelihood and impact from 0 to 100 become the nearest of five steps.
///
/// What this program wrote itself is read as it was: actors are actors, what stands for the whole
/// system is no part of it, the catalogue's threats are told as such, and the team's own ones as
/// they were written.
final class OtmReader implements ModelReader {

  /// The zone that stands for the whole system in what this program writes.
  private static final String WHOLE = "whole-system";

  @Override
  public String format() {
    return tr("Open Threat Model");
  }

  @Override
  public boolean recognises(Part root) {
    return root.has("otmVersion") && root.get("project").isMapping();
  }

  @Override
  public void read(Part root, ModelBuilder builder) {
    boolean isOurs = root.get("project").get("attributes").text("program").startsWith("Soundings ");
    if (isOurs) {
      builder.knowOurs();
    }
    for (Part zone : root.get("trustZones").items()) {
      if (!isOurs || !zone.text("id").equals(WHOLE)) {
        builder.zone(
            zone.text("id"),
            zone.text("name"),
            zone.text("description"),
            zone.get("parent").text("trustZone"));
      }
    }
    builder.nestZones();
    List<Part> components = root.get("components").items();
    Map<String, Part> byId = new HashMap<>();
    components.forEach(component -> byId.putIfAbsent(component.text("id"), component));
    for (Part component : components) {
      if (isOurs) {
        ours(component, byId, builder);
      } else {
        component(component, byId, builder);
      }
    }
    for (Part flow : root.get("dataflows").items()) {
      flow(flow, isOurs, builder);
    }
    threats(root, components, isOurs, builder);
  }

  /// A component as this program wrote it: the whole system, an actor, or one of our components.
  private static void ours(Part component, Map<String, Part> byId, ModelBuilder builder) {
    Part more = component.get("attributes");
    if (component.text("id").equals(ThreatId.WHOLE_SYSTEM)) {
      return;
    }
    if (component.text("type").equals("actor")) {
      builder.actor(
          component.text("id"),
          component.text("name"),
          said(Actor.Kind.values(), Actor.Kind::words, more.text("kind"), Actor.Kind.USER),
          zone(component, byId),
          component.text("description"));
      return;
    }
    builder.component(
        component.text("id"),
        component.text("name"),
        said(
            Component.Kind.values(),
            Component.Kind::words,
            component.text("type"),
            kind(component.text("type"))),
        zone(component, byId),
        component.text("description"),
        more.text("technology"),
        more.text("image"));
  }

  private static void flow(Part flow, boolean isOurs, ModelBuilder builder) {
    Part more = isOurs ? flow.get("attributes") : Part.nothing();
    boolean isNamed = !isOurs || !flow.text("name").equals("Connection " + more.text("number"));
    builder.connection(
        flow.text("id"),
        flow.text("source"),
        flow.text("destination"),
        (isNamed ? flow.text("name") : "")
            + (flow.get("bidirectional").isTrue() ? tr(" (both ways)") : ""),
        more.text("protocol"),
        more.text("authentication"),
        said(
            Connection.Encryption.values(),
            Connection.Encryption::words,
            more.text("encryption"),
            Connection.Encryption.NOT_KNOWN));
  }

  /// One of several by the words that this program wrote for it, which are English.
  private static <T> T said(T[] all, Function<T, String> words, String said, T otherwise) {
    return Messages.inEnglish(
        () ->
            Arrays.stream(all)
                .filter(each -> words.apply(each).equals(said))
                .findFirst()
                .orElse(otherwise));
  }

  private static void component(Part component, Map<String, Part> byId, ModelBuilder builder) {
    String parent = component.get("parent").text("component");
    Part around = byId.getOrDefault(parent, Part.nothing());
    var words = new ArrayList<String>();
    add(words, component.text("description"));
    add(words, around.isPresent() ? tr("Part of %s.", around.text("name")) : "");
    builder.component(
        component.text("id"),
        component.text("name"),
        kind(component.text("type")),
        zone(component, byId),
        String.join("\n\n", words),
        String.join(", ", component.get("tags").texts()));
  }

  /// The zone of the outermost component around it.
  private static String zone(Part component, Map<String, Part> byId) {
    var seen = new HashSet<String>();
    @Nullable Part at = component;
    while (at != null && seen.add(at.text("id"))) {
      String zone = at.get("parent").text("trustZone");
      if (!zone.isEmpty()) {
        return zone;
      }
      at = byId.get(at.get("parent").text("component"));
    }
    return "";
  }

  private static Component.Kind kind(String type) {
    String word = type.toLowerCase(Locale.ROOT);
    if (word.matches(
        ".*(database|storage|s3|bucket|queue|cache|dynamo|rds|sql|data[- ]?store).*")) {
      return Component.Kind.DATA_STORE;
    }
    if (word.matches(".*(gateway|load-?balancer|elb|alb|ingress|firewall|waf).*")) {
      return Component.Kind.GATEWAY;
    }
    if (word.matches(".*(client|browser|mobile|external).*")) {
      return Component.Kind.EXTERNAL;
    }
    return word.matches(".*(ec2|vm|server-?host|instance).*")
        ? Component.Kind.HOST
        : Component.Kind.WORKLOAD;
  }

  private static void threats(
      Part root, List<Part> components, boolean isOurs, ModelBuilder builder) {
    Map<String, List<String>> places = new HashMap<>();
    Map<String, List<String>> states = new HashMap<>();
    for (Part component : components) {
      for (Part threat : component.get("threats").items()) {
        String id = threat.text("threat");
        places.computeIfAbsent(id, _ -> new ArrayList<>()).add(component.text("id"));
        states
            .computeIfAbsent(id, _ -> new ArrayList<>())
            .add(component.text("name") + ": " + threat.text("state"));
      }
    }
    SequencedMap<String, List<Part>> own = new LinkedHashMap<>();
    for (Part threat : root.get("threats").items()) {
      String id = threat.text("id");
      Part more = threat.get("attributes");
      List<String> at = places.getOrDefault(id, List.of());
      String catalogue = isOurs ? more.text("catalogueThreat") : "";
      if (builder.isCatalogue(catalogue)) {
        at.forEach(place -> builder.derived(catalogue, place, isDecided(more)));
        continue;
      }
      String written = isOurs ? more.text("ownThreat") : "";
      if (!written.isEmpty()) {
        own.computeIfAbsent(written, _ -> new ArrayList<>()).add(threat);
        if (isDecided(more)) {
          builder.decided(threat.text("name"));
        }
        continue;
      }
      if (!catalogue.isEmpty()) {
        builder.unknownInCatalogue(threat.text("name"));
      }
      Part risk = threat.get("risk");
      var words = new ArrayList<String>();
      add(words, threat.text("description"));
      add(words, said("Categories", String.join(", ", threat.get("categories").texts())));
      add(words, said("CWE", String.join(", ", threat.get("cwes").texts())));
      add(words, said("State", String.join(", ", states.getOrDefault(id, List.of()))));
      add(
          words,
          said(
              "Likelihood",
              (risk.text("likelihood") + " " + risk.text("likelihoodComment")).strip()));
      add(words, said("Impact", (risk.text("impact") + " " + risk.text("impactComment")).strip()));
      builder.threat(
          id,
          threat.text("name"),
          at,
          Likelihood.values()[step(risk.get("likelihood").number())],
          Impact.values()[step(risk.get("impact").number())],
          String.join("\n\n", words));
    }
    own.entrySet().stream()
        .sorted(Comparator.comparing(each -> number(each.getValue().getFirst())))
        .forEach(
            each ->
                builder.own(
                    each.getKey(),
                    own(each.getValue().getFirst().get("attributes")),
                    each.getValue().stream()
                        .flatMap(at -> places.getOrDefault(at.text("id"), List.of()).stream())
                        .toList()));
  }

  /// Its number for people without the component, such as `T-X02`: they come in this order.
  private static String number(Part threat) {
    return threat.get("attributes").text("number").replaceFirst("-C[0-9]+$", "");
  }

  private static boolean isDecided(Part more) {
    return more.has("treatment") || more.has("decision") || more.has("until");
  }

  /// A team's own threat as this program wrote it, under an id and a number that stand for nothing.
  private static OwnThreat own(Part more) {
    return new OwnThreat(
        OwnThreat.PREFIX + "x0",
        0,
        more.text("title"),
        named(Layer.values(), more.text("layer"), Layer.CONTAINER),
        more.text("actor"),
        more.text("position"),
        more.text("does"),
        more.text("weakness"),
        more.text("leadsTo"),
        more.text("asset"),
        named(Likelihood.values(), more.text("startLikelihood"), Likelihood.POSSIBLE),
        named(Impact.values(), more.text("startImpact"), Impact.SERIOUS),
        List.of(),
        more.get("questions").texts(),
        more.text("note"));
  }

  private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(otherwise);
  }

  /// 0 to 100 as one of five steps; the middle where there is no number.
  private static int step(@Nullable Double number) {
    return number == null ? 2 : Math.clamp(Math.round(number / 25), 0, 4);
  }

  private static String said(String name, String value) {
    return value.isBlank() ? "" : name + ": " + value;
  }

  private static void add(List<String> words, String text) {
    if (!text.isBlank()) {
      words.add(text);
    }
  }
}
