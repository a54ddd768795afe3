package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.foreign.ForeignPart;

/// Threat model bill of materials of the OWASP Threat Model Library, schema 1.0.
///
/// Its scales of likelihood and impact have the same five steps as those of Soundings. Its scores
/// are ignored.
final class TmBomReader implements ModelReader {

  private static final List<String> LIKELIHOODS =
      List.of("rare", "unlikely", "possible", "likely", "certain");
  private static final List<String> IMPACTS =
      List.of("negligible", "minor", "moderate", "major", "severe");

  @Override
  public String format() {
    return tr("OWASP Threat Model Bill of Materials (TM-BOM)");
  }

  @Override
  public boolean recognises(ForeignPart root) {
    return root.get("scope").isMapping()
        && root.get("trust_zones").isSequence()
        && root.get("data_flows").isSequence();
  }

  @Override
  public void read(ForeignPart root, ModelBuilder builder) {
    for (ForeignPart zone : root.get("trust_zones").items()) {
      builder
          .picture()
          .zone(zone.text("symbolic_name"), zone.text("title"), zone.text("description"), "");
    }
    for (ForeignPart actor : root.get("actors").items()) {
      builder
          .picture()
          .actor(
              actor.text("symbolic_name"),
              actor.text("title"),
              kind(actor.text("type")),
              actor.text("trust_zone"),
              described(actor));
    }
    for (ForeignPart component : root.get("components").items()) {
      builder
          .picture()
          .component(
              component.text("symbolic_name"),
              component.text("title"),
              Component.Kind.WORKLOAD,
              component.text("trust_zone"),
              described(component),
              "");
    }
    for (ForeignPart store : root.get("data_stores").items()) {
      builder
          .picture()
          .component(
              store.text("symbolic_name"),
              store.text("title"),
              Component.Kind.DATA_STORE,
              store.text("trust_zone"),
              described(store),
              (store.text("vendor") + " " + store.text("product")).strip());
    }
    for (ForeignPart flow : root.get("data_flows").items()) {
      builder
          .picture()
          .dataFlow(
              flow.text("symbolic_name"),
              flow.get("source").text("object"),
              flow.get("destination").text("object"),
              flow.text("title"),
              "",
              "",
              flow.get("encrypted").isTrue()
                  ? Encryption.ENCRYPTED
                  : flow.get("encrypted").isFalse()
                      ? Encryption.NOT_ENCRYPTED
                      : Encryption.NOT_KNOWN);
    }
    threats(root, builder);
  }

  private static String described(ForeignPart part) {
    String permissions = part.text("permissions");
    return permissions.isBlank()
        ? part.text("description")
        : tr("%s\n\nPermissions: %s", part.text("description"), permissions);
  }

  private static Actor.Kind kind(String type) {
    return switch (type) {
      case "administrator", "power_user" -> Actor.Kind.OPERATOR;
      case "engineer" -> Actor.Kind.DEVELOPER;
      case "third_party" -> Actor.Kind.SUPPLIER;
      default -> Actor.Kind.USER;
    };
  }

  private static void threats(ForeignPart root, ModelBuilder builder) {
    Map<String, ForeignPart> risks = new HashMap<>();
    for (ForeignPart risk : root.get("risks").items()) {
      risk.get("threats").texts().forEach(threat -> risks.putIfAbsent(threat, risk));
    }
    Map<String, List<String>> controls = controls(root);
    for (ForeignPart threat : root.get("threats").items()) {
      String name = threat.text("symbolic_name");
      if (!takesDerived(threat, name, builder)) {
        own(
            threat,
            risks.getOrDefault(name, ForeignPart.nothing()),
            controls.getOrDefault(name, List.of()),
            builder);
      }
    }
  }

  /// The controls of each threat as text.
  private static Map<String, List<String>> controls(ForeignPart root) {
    Map<String, List<String>> controls = new HashMap<>();
    for (ForeignPart control : root.get("controls").items()) {
      for (String threat : control.get("threats").texts()) {
        controls
            .computeIfAbsent(threat, _ -> new ArrayList<>())
            .add("%s (%s)".formatted(control.text("title"), control.text("status")));
      }
    }
    return controls;
  }

  /// Reports a threat of the catalogue, which Soundings exports with its component.
  ///
  /// @return whether it is one
  private static boolean takesDerived(ForeignPart threat, String name, ModelBuilder builder) {
    String[] derived = name.split("--", 2);
    if (derived.length < 2 || !builder.catalogue().isCatalogue(derived[0])) {
      return false;
    }
    String title = threat.text("title").replaceFirst("^T-[A-Z0-9-]+ ", "");
    builder.catalogue().derived(derived[0], title, List.of(derived[1]), false);
    return true;
  }

  private static void own(
      ForeignPart threat, ForeignPart risk, List<String> controls, ModelBuilder builder) {
    var note = new Paragraphs();
    note.add(threat.text("description"));
    note.add("Event", threat.text("event"));
    note.add("By", threat.text("threat_persona"));
    note.add("Impact", risk.text("impact_description"));
    note.add("Controls", String.join("; ", controls));
    builder
        .threats()
        .threat(
            threat.text("symbolic_name"),
            threat.text("title"),
            threat.get("components_affected").texts(),
            Likelihood.values()[step(LIKELIHOODS, risk.text("likelihood"))],
            Impact.values()[step(IMPACTS, risk.text("impact"))],
            note.text());
  }

  /// The position of a word on a scale, or the middle if there is none.
  private static int step(List<String> scale, String word) {
    int at = scale.indexOf(word);
    return at < 0 ? 2 : at;
  }
}
