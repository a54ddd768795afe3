package org.soundings.report.exchange;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// Threats as OSCAL risks.
final class OscalRisk {

  private final Oscal oscal;
  private final Exchange exchange;

  OscalRisk(Oscal oscal) {
    this.oscal = oscal;
    this.exchange = oscal.exchange;
  }

  /// A threat as a risk. Its levels are facets in words, not numbers.
  JsonObject of(Threat threat) {
    var table = exchange.assessment().riskMatrix();
    var decision = exchange.decision(threat);
    return JsonObject.of()
        .put("uuid", oscal.uuid("risk", threat.id().toString()))
        .put("title", Oscal.line(threat.label() + " " + threat.title(), threat.label()))
        .put("description", Oscal.prose(threat.template().scenario(), threat.template().title()))
        .put("statement", Oscal.prose(Exchange.reason(threat), "No reason is recorded."))
        .said("props", decisionProperties(threat))
        .put("status", status(threat))
        .put("origins", oscal.origins())
        .put(
            "threat-ids",
            List.of(
                JsonObject.of()
                    .put("system", Oscal.SYSTEM)
                    .put("id", Oscal.SYSTEM + ":threat:" + threat.id())))
        .put("characterizations", List.of(characterization(threat, table)))
        .said("deadline", decision.expires() == null ? "" : decision.expires() + "T00:00:00Z")
        .said(
            "remediations",
            exchange.actionsAgainst(threat).stream()
                .map(action -> remediation(threat, action))
                .toList());
  }

  private JsonObject characterization(Threat threat, RiskMatrix table) {
    return JsonObject.of()
        .put("origin", oscal.origins().getFirst())
        .put(
            "facets",
            List.of(
                facet("likelihood", table.title(threat.current().likelihood())),
                facet("impact", table.title(threat.current().impact())),
                facet("level", threat.level().title()),
                facet("level-with-no-controls", threat.inherent().level().title()),
                facet("level-after-actions", threat.residual().level().title())));
  }

  private List<JsonObject> decisionProperties(Threat threat) {
    var decision = exchange.decision(threat);
    var properties = new ArrayList<JsonObject>();
    Decision.Treatment treatment = decision.treatment();
    if (treatment != null && decision.isDecided()) {
      String word = treatment.name().toLowerCase(Locale.ROOT);
      properties.add(Oscal.property("treatment", word, decision.rationale()));
    } else {
      add(properties, "reason", decision.rationale());
    }
    add(properties, "owner", decision.owner());
    add(properties, "verification", decision.verification());
    return properties;
  }

  private static void add(List<JsonObject> properties, String name, String value) {
    if (!value.isBlank()) {
      properties.add(Oscal.property(name, value, ""));
    }
  }

  private static JsonObject facet(String name, String value) {
    return JsonObject.of()
        .put("name", name)
        .put("system", Oscal.SYSTEM)
        .put("value", Oscal.line(value, "-"));
  }

  private String status(Threat threat) {
    var decision = exchange.decision(threat);
    if (threat.reach() == Threat.Reach.NOT_APPLICABLE) {
      return "closed";
    }
    boolean isUnderWay =
        exchange.actionsAgainst(threat).stream()
            .anyMatch(action -> action.status() == Action.Status.IN_PROGRESS);
    return switch (decision.treatment()) {
      case null -> isUnderWay ? "remediating" : "open";
      case ACCEPT ->
          !decision.isDecided()
                  || decision.isExpired(
                      exchange.options().at().atZone(ZoneOffset.UTC).toLocalDate())
              ? "open"
              : "deviation-approved";
      case MITIGATE -> decision.isDecided() || isUnderWay ? "remediating" : "open";
      case TRANSFER, AVOID -> isUnderWay ? "remediating" : "open";
    };
  }

  private JsonObject remediation(Threat threat, Action action) {
    return JsonObject.of()
        .put("uuid", oscal.uuid("remediation", threat.id() + "\n" + action.id()))
        .put("lifecycle", lifecycle(action))
        .put("title", Oscal.line(action.id() + " " + action.title(), action.id()))
        .put("description", Oscal.prose(action.note(), action.title()))
        .put("props", List.of(Oscal.property("status", action.status().words(), "")))
        .put("tasks", List.of(task(threat, action)));
  }

  private static String lifecycle(Action action) {
    return switch (action.status()) {
      case PLANNED -> action.owner().isBlank() ? "recommendation" : "planned";
      case IN_PROGRESS -> "planned";
      case DONE -> "completed";
      case DROPPED -> "recommendation";
    };
  }

  private JsonObject task(Threat threat, Action action) {
    var task =
        JsonObject.of()
            .put("uuid", oscal.uuid("task", threat.id() + "\n" + action.id()))
            .put("type", "action")
            .put("title", Oscal.line(action.title(), action.id()));
    if (action.due() != null) {
      var date = JsonObject.of().put("date", action.due() + "T00:00:00Z");
      task.put("timing", JsonObject.of().put("on-date", date));
    }
    return task;
  }
}
