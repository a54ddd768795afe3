package org.soundings.report.exchange;

import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// Threats in the format of Threat Dragon.
record ThreatDragonThreat(Exchange exchange, ExchangeIds names) {

  JsonObject of(Threat threat) {
    String title = threat.label() + " " + threat.template().title();
    String severity = threat.level().title();
    String description = description(threat);
    String mitigation = mitigation(threat);
    return JsonObject.of()
        .put("id", names.uuid("threat", threat.id().toString()))
        .put("threatId", names.uuid("threat", threat.id().toString()))
        .put("number", exchange.threats().threats().indexOf(threat) + 1)
        .put("title", title)
        .put("type", threat.template().stride().isEmpty() ? "" : stride(threat))
        .put("modelType", "STRIDE")
        .put("severity", severity)
        .put("status", status(threat))
        .put("score", "")
        .put("new", false)
        .put("description", description)
        .put("mitigation", mitigation)
        .put(
            threat.isOwn() ? OtmAttributes.CUSTOM_THREAT : OtmAttributes.CATALOGUE_THREAT,
            threat.template().id())
        .put(
            ThreatDragonFormat.AS_WRITTEN,
            ThreatDragonFormat.stamp(
                List.of(title, severity, status(threat), description, mitigation)));
  }

  private String description(Threat threat) {
    var table = exchange.assessment().riskMatrix();
    return "%s\n\n%s, %s.\n%s"
        .formatted(
            threat.template().scenario(),
            table.title(threat.current().likelihood()),
            table.title(threat.current().impact()),
            Exchange.reason(threat));
  }

  /// `elevation-of-privilege` as `Elevation of privilege`.
  private static String stride(Threat threat) {
    String words = threat.template().stride().getFirst().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  boolean isOpen(Threat threat) {
    return status(threat).equals("Open");
  }

  /// Mitigated means agreed and done. A decision alone leaves a threat open.
  private String status(Threat threat) {
    List<Action> actions = exchange.actionsAgainst(threat);
    if (threat.reach() == Threat.Reach.NOT_APPLICABLE) {
      return "NotApplicable";
    }
    return !actions.isEmpty()
            && actions.stream().allMatch(action -> action.status() == Action.Status.DONE)
        ? "Mitigated"
        : "Open";
  }

  private String mitigation(Threat threat) {
    var words = new StringBuilder();
    Decision decision = exchange.decision(threat);
    if (decision.treatment() != null && decision.isDecided()) {
      Exchange.append(
          words, "Treatment: " + decision.treatment().name().toLowerCase(Locale.ROOT) + ".");
    }
    Exchange.append(words, decision.rationale());
    Exchange.fact(words, "Risk owner", decision.owner());
    Exchange.fact(words, "Verification", decision.verification());
    Exchange.fact(words, "Acceptance expires", Exchange.day(decision.expires()));
    for (Action action : exchange.actionsAgainst(threat)) {
      Exchange.append(
          words,
          "%s %s (%s). Owner: %s. Due: %s."
              .formatted(
                  action.id(),
                  action.title(),
                  action.status().words(),
                  Exchange.either(action.owner(), "not assigned"),
                  Exchange.either(Exchange.day(action.due()), "not set")));
    }
    return words.toString();
  }
}
