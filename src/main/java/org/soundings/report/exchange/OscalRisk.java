package org.soundings.report.exchange;

import java.time.ZoneOffset;
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
        .said("props", properties(threat))
        .put("status", status(threat))
        .put("origins", oscal.origins())
        .put(
            "threat-ids",
            List.of(
                JsonObject.of()
                    .put("system", Oscal.SYSTEM)
                    .put("id", Oscal.SYSTEM + ":threat:" + threat.id())))
        .put("characterizations", List.of(characterization(threat, table)))
        .said("deadline", decision.expires() == null ? "" : Oscal.moment(decision.expires()))
        .said(
            "remediations",
            exchange.actionsAgainst(threat).stream()
                .map(action -> remediation(threat, action))
                .toList())
        .said("risk-log", new OscalLog(oscal).of(decision));
  }

  private JsonObject characterization(Threat threat, RiskMatrix table) {
    return JsonObject.of()
        .put("origin", oscal.origins().getFirst())
        .put(
            "facets",
            List.of(
                facet("likelihood", table.title(threat.current().likelihood())),
                facet("impact", table.title(threat.current().impact())),
                facet("current-level", threat.level().title()),
                facet("inherent-level", threat.inherent().level().title()),
                facet("residual-level", threat.residual().level().title())));
  }

  private List<JsonObject> properties(Threat threat) {
    var decision = exchange.decision(threat);
    var properties = OscalProperties.of();
    Decision.Treatment treatment = decision.treatment();
    if (treatment != null && decision.isDecided()) {
      String word = treatment.name().toLowerCase(Locale.ROOT);
      properties.add("treatment", word, decision.rationale());
    } else {
      properties.add("reason", decision.rationale());
    }
    properties
        .add("owner", decision.owner())
        .add("verification", decision.verification())
        .add("acceptance-expires", decision.expires())
        .add("decided-by", decision.by());
    exchange.own(threat).ifPresent(own -> properties.add("note", own.note()));
    return properties.list();
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
        .put("props", OscalProperties.of(action).list())
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
    String due = action.due() == null ? "" : Oscal.moment(action.due());
    return due.isEmpty()
        ? task
        : task.put("timing", JsonObject.of().put("on-date", JsonObject.of().put("date", due)));
  }
}
