package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `decisions/<threat>.yaml`: what the team says about one threat.
public final class DecisionFile {

  private DecisionFile() {}

  public static Node.Mapping write(Decision decision) {
    var treatment = decision.treatment();
    return Node.mapping()
        .text("threat", decision.threat().toString())
        .text("treatment", treatment == null ? null : Fields.word(treatment))
        .text("reason", decision.reason())
        .text("owner", decision.owner())
        .plain("until", decision.until())
        .text("verification", decision.verification())
        .put(
            "overrides",
            Node.list(decision.overrides().stream().map(DecisionFile::override).toList()))
        .text("by", decision.by())
        .plain("at", decision.at())
        .build();
  }

  private static Node override(LevelOverride override) {
    return Node.mapping()
        .text("level", Fields.word(override.stage()))
        .text("likelihood", Fields.word(override.likelihood()))
        .text("impact", Fields.word(override.impact()))
        .text("reason", override.reason())
        .text("by", override.by())
        .plain("at", override.at())
        .text("likelihood_voted_in", override.voted().likelihood())
        .text("impact_voted_in", override.voted().impact())
        .build();
  }

  static @Nullable public LevelOverride readOverride(Fields fields) {
    var stage = required(fields, "level", LevelOverride.Stage.class);
    var likelihood = required(fields, "likelihood", Likelihood.class);
    var impact = required(fields, "impact", Impact.class);
    String reason = fields.requiredText("reason");
    String by = fields.text("by");
    var at = fields.instant("at").orElse(null);
    var voted =
        new LevelOverride.Voted(fields.text("likelihood_voted_in"), fields.text("impact_voted_in"));
    fields.finish();
    return stage == null || likelihood == null || impact == null || reason.isBlank()
        ? null
        : new LevelOverride(stage, likelihood, impact, reason, by, at, voted);
  }

  private static <E extends Enum<E>> @Nullable E required(
      Fields fields, String key, Class<E> type) {
    fields.requiredText(key);
    return fields.has(key) ? fields.word(key, type).orElse(null) : null;
  }

  static @Nullable public Decision read(Fields fields) {
    ThreatId threat = threatId(fields, fields.requiredText("threat"), fields.placeOf("threat"));
    var treatment = fields.word("treatment", Decision.Treatment.class).orElse(null);
    String reason = fields.text("reason");
    String owner = fields.text("owner");
    var until = fields.date("until").orElse(null);
    String verification = fields.text("verification");
    List<LevelOverride> overrides = fields.each("overrides", DecisionFile::readOverride);
    String by = fields.text("by");
    var at = fields.instant("at").orElse(null);
    fields.finish();
    return threat == null
        ? null
        : new Decision(threat, treatment, reason, owner, until, verification, overrides, by, at);
  }

  static Node threatIds(List<ThreatId> ids) {
    return Node.texts(ids.stream().map(ThreatId::toString).toList());
  }

  /// Threat ids; each that is not one is a problem.
  static List<ThreatId> threatIds(Fields fields, String key) {
    return fields.texts(key).stream()
        .map(text -> threatId(fields, text, fields.placeOf(key)))
        .filter(Objects::nonNull)
        .toList();
  }

  /// The threat id, or null with a problem.
  static @Nullable ThreatId threatId(Fields fields, String text, Node.Place place) {
    try {
      return ThreatId.parse(text);
    } catch (IllegalArgumentException e) {
      fields.problem(
          place,
          tr("\"%s\" is not a threat id.", text),
          tr("Write for example thr-host-mount-abuse@system."));
      return null;
    }
  }
}
