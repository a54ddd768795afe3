package org.soundings.store;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Decision;
import org.soundings.assessment.ThreatId;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `decisions/<threat>.yaml`: what the team says about one threat.
final class DecisionFile {

  private DecisionFile() {}

  static Node.Mapping write(Decision decision) {
    var treatment = decision.treatment();
    return Node.mapping()
        .text("threat", decision.threat().toString())
        .text("treatment", treatment == null ? null : Fields.word(treatment))
        .text("reason", decision.reason())
        .text("owner", decision.owner())
        .plain("until", decision.until())
        .text("verification", decision.verification())
        .text("by", decision.by())
        .plain("at", decision.at())
        .build();
  }

  static @Nullable Decision read(Fields fields) {
    ThreatId threat = threatId(fields, fields.requiredText("threat"), fields.placeOf("threat"));
    var treatment = fields.word("treatment", Decision.Treatment.class).orElse(null);
    String reason = fields.text("reason");
    String owner = fields.text("owner");
    var until = fields.date("until").orElse(null);
    String verification = fields.text("verification");
    String by = fields.text("by");
    var at = fields.instant("at").orElse(null);
    fields.finish();
    return threat == null
        ? null
        : new Decision(threat, treatment, reason, owner, until, verification, by, at);
  }

  /// The threat id, or null with a problem.
  static @Nullable ThreatId threatId(Fields fields, String text, Node.Place place) {
    try {
      return ThreatId.parse(text);
    } catch (IllegalArgumentException e) {
      fields.problem(
          place,
          "\"%s\" is not a threat id.".formatted(text),
          "Write for example thr-host-mount-abuse@system.");
      return null;
    }
  }
}
