package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `decisions/<threat>.yaml`: the team's decision about one threat.
public final class DecisionFile {

  /// The placeholder id while a decision without a threat is read.
  private static final ThreatId NO_THREAT = ThreatId.ofSystem("none");

  private DecisionFile() {}

  public static Node.Mapping write(Decision decision) {
    return Binding.write(decision, DecisionFile::decision);
  }

  static @Nullable public Decision read(Fields fields) {
    return Binding.read(fields, DecisionFile::decision);
  }

  private static Decision decision(Binding<Decision> file) {
    return new Decision(
        threatId(file, "threat", Decision::threat),
        file.maybeWord("treatment", Decision.Treatment.class, Decision::treatment),
        file.text("rationale", Decision::rationale),
        file.text("owner", Decision::owner),
        file.date("expires", Decision::expires),
        file.text("verification", Decision::verification),
        file.each("overrides", Decision::overrides, DecisionFile::override),
        file.text("by", Decision::by),
        file.instant("at", Decision::at));
  }

  private static LevelOverride override(Binding<LevelOverride> file) {
    var stage = required(file, "level", LevelOverride.Stage.CURRENT, LevelOverride::stage);
    var likelihood = required(file, "likelihood", Likelihood.POSSIBLE, LevelOverride::likelihood);
    var impact = required(file, "impact", Impact.SERIOUS, LevelOverride::impact);
    String reason = file.required("rationale", LevelOverride::rationale);
    if (reason.isBlank()) {
      file.refuse();
    }
    return new LevelOverride(
        stage,
        likelihood,
        impact,
        reason.isBlank() ? "-" : reason,
        file.text("by", LevelOverride::by),
        file.instant("at", LevelOverride::at),
        new LevelOverride.Voted(
            file.text("likelihood_voted_in", each -> each.voted().likelihood()),
            file.text("impact_voted_in", each -> each.voted().impact())));
  }

  private static <E extends Enum<E>> E required(
      Binding<LevelOverride> file, String key, E standIn, Function<LevelOverride, E> get) {
    file.file().ifPresent(fields -> fields.requiredText(key));
    return file.knownWord(key, standIn, get);
  }

  /// Threat ids. Each invalid one is a problem.
  static <R> List<ThreatId> threatIds(
      Binding<R> file, String key, Function<R, List<ThreatId>> get) {
    return file.field(
        key,
        get,
        ids -> Node.texts(ids.stream().map(ThreatId::toString).toList()),
        (fields, name) ->
            fields.texts(name).stream()
                .map(text -> threatId(fields, text, fields.placeOf(name)))
                .filter(Objects::nonNull)
                .toList());
  }

  /// The id of the threat that a record concerns.
  static <R> ThreatId threatId(Binding<R> file, String key, Function<R, ThreatId> get) {
    return file.field(
        key,
        get,
        threat -> Node.text(threat.toString()),
        (fields, name) -> {
          ThreatId threat = threatId(fields, fields.requiredText(name), fields.placeOf(name));
          if (threat == null) {
            file.refuse();
          }
          return threat == null ? NO_THREAT : threat;
        });
  }

  /// The threat id, or null with a problem.
  static @Nullable ThreatId threatId(Fields fields, String text, Node.Place place) {
    try {
      return ThreatId.parse(text);
    } catch (IllegalArgumentException e) {
      fields.problem(
          place,
          tr("\"%s\" is not a valid threat ID.", text),
          tr("Use, for example, thr-host-mount-abuse@system."));
      return null;
    }
  }
}
