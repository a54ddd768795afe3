package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.foreign.ForeignPart;

/// Open Threat Model 0.1.0 and 0.2.0, JSON or YAML.
///
/// A nested component is in the trust zone of the outermost one and names its parent. Likelihood
/// and impact from 0 to 100 become the nearest of five steps. [ExportedOtm] reads the additional
/// data of files that Soundings exported.
final class OtmReader implements ModelReader {

  @Override
  public String format() {
    return tr("Open Threat Model");
  }

  @Override
  public boolean recognises(ForeignPart root) {
    return root.has("otmVersion") && root.get("project").isMapping();
  }

  @Override
  public void read(ForeignPart root, ModelBuilder builder) {
    Optional<ExportedOtm> exported =
        ExportedOtm.recognises(root)
            ? Optional.of(new ExportedOtm(root, builder))
            : Optional.empty();
    for (ForeignPart zone : root.get("trustZones").items()) {
      if (exported.isEmpty() || ExportedOtm.isZone(zone)) {
        builder
            .picture()
            .zone(
                zone.text("id"),
                zone.text("name"),
                zone.text("description"),
                zone.get("parent").text("trustZone"));
      }
    }
    builder.picture().nestZones();
    List<ForeignPart> components = root.get("components").items();
    Map<String, ForeignPart> byId = new HashMap<>();
    components.forEach(component -> byId.putIfAbsent(component.text("id"), component));
    Map<String, String> zones = zones(components, byId);
    for (ForeignPart component : components) {
      String zone = zones.getOrDefault(component.text("id"), "");
      exported.ifPresentOrElse(
          own -> own.component(component, zone), () -> component(component, zone, byId, builder));
    }
    for (ForeignPart flow : root.get("dataflows").items()) {
      exported.ifPresentOrElse(own -> own.flow(flow), () -> flow(flow, builder));
    }
    threats(root, components, exported, builder);
    root.get("mitigations").items().forEach(each -> builder.notes().action(each.text("name")));
  }

  private static void flow(ForeignPart flow, ModelBuilder builder) {
    builder
        .picture()
        .dataFlow(
            flow.text("id"),
            flow.text("source"),
            flow.text("destination"),
            flow.text("name")
                + (flow.get("bidirectional").isTrue() ? tr(" (both directions)") : ""),
            "",
            "",
            DataFlow.Encryption.NOT_KNOWN);
  }

  private static void component(
      ForeignPart component, String zone, Map<String, ForeignPart> byId, ModelBuilder builder) {
    String parent = component.get("parent").text("component");
    ForeignPart around = byId.getOrDefault(parent, ForeignPart.nothing());
    var note = new Paragraphs();
    note.add(component.text("description"));
    note.add(around.isPresent() ? tr("Part of %s.", around.text("name")) : "");
    builder
        .picture()
        .component(
            component.text("id"),
            component.text("name"),
            kind(component.text("type")),
            zone,
            note.text(),
            String.join(", ", component.get("tags").texts()));
  }

  /// The trust zone of the outermost component around each one, by the component's id.
  private static Map<String, String> zones(
      List<ForeignPart> components, Map<String, ForeignPart> byId) {
    Map<String, String> zones = new HashMap<>();
    for (ForeignPart component : components) {
      var way = new LinkedHashSet<String>();
      String zone = "";
      @Nullable ForeignPart at = component;
      while (at != null && zone.isEmpty() && way.add(at.text("id"))) {
        zone = zones.getOrDefault(at.text("id"), at.get("parent").text("trustZone"));
        at = byId.get(at.get("parent").text("component"));
      }
      for (String id : way) {
        zones.putIfAbsent(id, zone);
      }
    }
    return zones;
  }

  static Component.Kind kind(String type) {
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
      ForeignPart root,
      List<ForeignPart> components,
      Optional<ExportedOtm> exported,
      ModelBuilder builder) {
    Map<String, List<String>> places = new HashMap<>();
    Map<String, List<String>> states = new HashMap<>();
    for (ForeignPart component : components) {
      for (ForeignPart threat : component.get("threats").items()) {
        String id = threat.text("threat");
        places.computeIfAbsent(id, _ -> new ArrayList<>()).add(component.text("id"));
        states
            .computeIfAbsent(id, _ -> new ArrayList<>())
            .add(component.text("name") + ": " + threat.text("state"));
      }
    }
    for (ForeignPart threat : root.get("threats").items()) {
      String id = threat.text("id");
      List<String> at = places.getOrDefault(id, List.of());
      if (exported.isPresent() && exported.get().takes(threat, at)) {
        continue;
      }
      boolean isNew = threat(threat, at, states.getOrDefault(id, List.of()), builder);
      if (isNew) {
        exported.ifPresent(own -> own.tellTaken(threat));
      }
    }
    exported.ifPresent(ExportedOtm::finish);
  }

  /// @return whether it was new
  private static boolean threat(
      ForeignPart threat, List<String> at, List<String> states, ModelBuilder builder) {
    ForeignPart risk = threat.get("risk");
    var note = new Paragraphs();
    note.add(threat.text("description"));
    note.add("Categories", String.join(", ", threat.get("categories").texts()));
    note.add("CWE", String.join(", ", threat.get("cwes").texts()));
    note.add("State", String.join(", ", states));
    note.add("Likelihood", commented(risk, "likelihood"));
    note.add("Impact", commented(risk, "impact"));
    return builder
        .threats()
        .threat(
            threat.text("id"),
            threat.text("name"),
            at,
            Likelihood.values()[step(risk.get("likelihood").number())],
            Impact.values()[step(risk.get("impact").number())],
            note.text());
  }

  private static String commented(ForeignPart risk, String rating) {
    return (risk.text(rating) + " " + risk.text(rating + "Comment")).strip();
  }

  /// 0 to 100 as one of five steps, or the middle one if there is no number.
  private static int step(@Nullable Double number) {
    return number == null ? 2 : Math.clamp(Math.round(number / 25), 0, 4);
  }
}
