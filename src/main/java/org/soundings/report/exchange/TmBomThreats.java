package org.soundings.report.exchange;

import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// The threats in a threat model bill of materials, with their personas, risks and controls.
///
/// The format requires a score, defined as likelihood times impact. That number is only in this
/// file, and the level comes from the risk matrix as always.
final class TmBomThreats {

  private final Exchange exchange;

  TmBomThreats(Exchange exchange) {
    this.exchange = exchange;
  }

  void addTo(JsonObject file) {
    file.put("threat_personas", personas())
        .put("threats", exchange.looked().stream().map(this::threat).toList())
        .put("controls", exchange.assessment().actions().stream().map(this::control).toList())
        .put("risks", exchange.looked().stream().map(this::risk).toList());
  }

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
        .put("description", scenario(threat))
        .said(
            "components_affected",
            exchange.assessment().system().component(threat.id().component()).isPresent()
                ? List.of(threat.id().component())
                : List.of())
        .put("threat_persona", persona(threat))
        .put("event", threat.template().impact())
        .put(
            "sources",
            List.of(persona(threat).equals("inadvertent") ? "human_error" : "adversary"));
  }

  /// The scenario, and the note of a custom threat unless the note is the scenario.
  private String scenario(Threat threat) {
    var words = new StringBuilder();
    Exchange.append(
        words, Exchange.either(threat.template().scenario(), threat.template().title()));
    exchange
        .own(threat)
        .filter(own -> !own.sentence().isBlank())
        .ifPresent(own -> Exchange.fact(words, "Note", own.note()));
    return words.toString();
  }

  private JsonObject risk(Threat threat) {
    int likelihood = threat.current().likelihood().ordinal();
    int impact = threat.current().impact().ordinal();
    return JsonObject.of()
        .put("symbolic_name", "risk-" + name(threat))
        .put("title", threat.title())
        .put("description", description(threat))
        .put("threats", List.of(name(threat)))
        .put(
            "likelihood",
            List.of("rare", "unlikely", "possible", "likely", "certain").get(likelihood))
        .put("impact", List.of("negligible", "minor", "moderate", "major", "severe").get(impact))
        .put("impact_description", threat.template().impact())
        .put("score", (likelihood + 1L) * (impact + 1))
        .put("level", band(threat.level()));
  }

  /// Why the level is what it is, and what was decided. The format has no treatment of a risk.
  private String description(Threat threat) {
    Decision decision = exchange.decision(threat);
    var words = new StringBuilder();
    Exchange.append(words, Exchange.reason(threat));
    if (decision.treatment() != null) {
      Exchange.append(words, "Treatment: " + decision.treatment().title());
    }
    Exchange.fact(words, "Rationale", decision.rationale());
    Exchange.fact(words, "Risk owner", decision.owner());
    Exchange.fact(words, "Verification", decision.verification());
    Exchange.fact(words, "Acceptance expires", Exchange.day(decision.expires()));
    Exchange.fact(words, "Decided by", decision.by());
    Exchange.fact(words, "Decided on", decision.at() == null ? "" : decision.at().toString());
    return words.toString();
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
            .map(TmBomThreats::band)
            .orElse("none");
    return JsonObject.of()
        .put("symbolic_name", action.id().toLowerCase(Locale.ROOT))
        .put("title", action.title())
        .put(
            "description",
            "Owner: %s. Due: %s. Effort: %s. Status: %s. %s"
                .formatted(
                    Exchange.either(action.owner(), "not assigned"),
                    Exchange.either(Exchange.day(action.due()), "not set"),
                    Exchange.either(action.effort(), "not estimated"),
                    action.status().words(),
                    action.note())
                .strip())
        .put("threats", lowered.stream().map(TmBomThreats::name).toList())
        .put("status", status)
        .put("priority", priority);
  }

  /// `thr-host-mount-abuse@log-shipper` with hyphens instead of the character that the format does
  /// not allow.
  private static String name(Threat threat) {
    return threat.id().toString().replace("@", "--");
  }
}
