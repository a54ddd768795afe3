package org.soundings.ui.threats;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundings.app.Dates;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.LevelAuthor;
import org.soundings.assessment.LevelVotes;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;
import org.soundings.ui.screen.ScreenContext;

/// Manual levels (overrides). Nothing is set before there is a reason. Until then the choice is
/// kept here.
final class LevelViewModel {

  private record Place(ThreatId threat, Stage stage) {}

  private final ScreenContext context;
  private final Runnable changed;
  private final Map<Place, RiskRating> chosen = new HashMap<>();
  private Stage stage = Stage.CURRENT;

  /// @param changed runs after each change
  LevelViewModel(ScreenContext context, Runnable changed) {
    this.context = context;
    this.changed = changed;
  }

  /// The level (inherent, current or residual) that is shown.
  Stage stage() {
    return stage;
  }

  void look(Stage which) {
    stage = which;
    changed.run();
  }

  /// The manual level, else the choice that has no reason yet, else the derived level.
  RiskRating wanted(Threat threat) {
    return context
        .assessment()
        .decision(threat.id())
        .override(stage)
        .map(set -> rating(set.likelihood(), set.impact()))
        .orElseGet(() -> chosen.getOrDefault(place(threat), threat.rating(stage)));
  }

  /// The reason for the manual level, "" if there is none.
  String reason(Threat threat) {
    return context
        .assessment()
        .decision(threat.id())
        .override(stage)
        .map(LevelOverride::rationale)
        .orElse("");
  }

  void choose(Threat threat, Likelihood likelihood) {
    choose(threat, rating(likelihood, wanted(threat).impact()));
  }

  void choose(Threat threat, Impact impact) {
    choose(threat, rating(wanted(threat).likelihood(), impact));
  }

  private void choose(Threat threat, RiskRating wanted) {
    if (wanted.equals(wanted(threat))) {
      return;
    }
    chosen.put(place(threat), wanted);
    String reason = reason(threat);
    if (!reason.isEmpty()) {
      context
          .workbench()
          .edit(
              tr("manual level changed"), a -> a.withDecision(set(a, threat.id(), wanted, reason)));
    }
    changed.run();
  }

  /// Sets the level for this reason. Without a reason the derived level counts again, and the
  /// choice is kept.
  void typeReason(Threat threat, String reason) {
    RiskRating wanted = wanted(threat);
    chosen.put(place(threat), wanted);
    context
        .workbench()
        .type(
            tr("manual level changed"),
            "%s/level/%s".formatted(threat.id(), stage),
            a ->
                a.withDecision(
                    reason.isBlank()
                        ? without(a.decision(threat.id()), stage)
                        : set(a, threat.id(), wanted, reason)));
    changed.run();
  }

  /// Changing only the reason keeps the date of the override: if two overrides contradict each
  /// other, the later one counts.
  private Decision set(Assessment assessment, ThreatId threat, RiskRating wanted, String reason) {
    Decision decision = assessment.decision(threat);
    Optional<LevelOverride> same =
        decision
            .override(stage)
            .filter(old -> rating(old.likelihood(), old.impact()).equals(wanted));
    return LevelVotes.byHand(
        assessment,
        decision,
        new LevelOverride(
            stage,
            wanted.likelihood(),
            wanted.impact(),
            reason,
            context.open().author(),
            same.isPresent() ? same.get().at() : context.now()));
  }

  /// Removes the manual level; the derived level counts again.
  void goBack(Threat threat, Stage which) {
    chosen.remove(new Place(threat.id(), which));
    context
        .workbench()
        .edit(
            tr("derived level restored"),
            a -> a.withDecision(without(a.decision(threat.id()), which)));
    changed.run();
  }

  private static Decision without(Decision decision, Stage which) {
    Decision left = decision.withoutOverride(which);
    return left.stamped("", null).equals(Decision.none(left.threat()))
        ? Decision.none(left.threat())
        : left;
  }

  /// The manual level, with author and date, and the derived level: one sentence each.
  List<String> sentences(Threat threat, Threat.Overridden overridden) {
    LevelOverride set = overridden.override();
    RiskRating wanted = rating(set.likelihood(), set.impact());
    RiskRating counts = threat.rating(set.stage());
    String when =
        set.at() == null ? "" : ", " + Dates.moment(set.at(), context.now(), context.zone());
    String author = LevelAuthor.words(context.assessment(), set);
    String who = author.isEmpty() ? tr("Set") : author;
    var sentences = new ArrayList<String>();
    sentences.add("%s: %s.".formatted(capital(set.stage().words()), words(wanted)));
    sentences.add(who + when + ".");
    if (!counts.equals(wanted)) {
      sentences.add(
          set.stage() == Stage.INHERENT
              ? tr(
                  "Applied: %s. Inherent risk is never lower than the manual current risk.",
                  words(counts))
              : tr("Applied: %s. A level never exceeds the previous one.", words(counts)));
    }
    sentences.add(tr("Derived: %s.", words(overridden.derived())));
    return List.copyOf(sentences);
  }

  /// `likely, severe: high`.
  String words(RiskRating rating) {
    RiskMatrix table = table();
    return "%s, %s: %s"
        .formatted(
            table.inSentence(rating.likelihood()),
            table.inSentence(rating.impact()),
            rating.level().title().toLowerCase(Locale.ROOT));
  }

  RiskMatrix table() {
    return context.assessment().riskMatrix();
  }

  private RiskRating rating(Likelihood likelihood, Impact impact) {
    return RiskRating.of(table(), likelihood, impact);
  }

  private Place place(Threat threat) {
    return new Place(threat.id(), stage);
  }
}
