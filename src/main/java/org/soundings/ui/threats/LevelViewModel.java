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
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;
import org.soundings.ui.screen.ScreenContext;

/// Levels that the team sets by its own judgement. Nothing is set before a reason is written; what
/// was chosen until then waits here.
final class LevelViewModel {

  private record Place(ThreatId threat, Stage stage) {}

  private final ScreenContext context;
  private final Runnable changed;
  private final Map<Place, RiskRating> chosen = new HashMap<>();
  private Stage stage = Stage.NOW;

  /// @param changed told after each change
  LevelViewModel(ScreenContext context, Runnable changed) {
    this.context = context;
    this.changed = changed;
  }

  /// Which of the threat's levels is looked at.
  Stage stage() {
    return stage;
  }

  void look(Stage which) {
    stage = which;
    changed.run();
  }

  /// What is set, else what was chosen and waits for its reason, else what is derived.
  RiskRating wanted(Threat threat) {
    return context
        .assessment()
        .decision(threat.id())
        .override(stage)
        .map(set -> rating(set.likelihood(), set.impact()))
        .orElseGet(() -> chosen.getOrDefault(place(threat), threat.rating(stage)));
  }

  /// The reason of the level that is set, "" where none is.
  String reason(Threat threat) {
    return context
        .assessment()
        .decision(threat.id())
        .override(stage)
        .map(LevelOverride::reason)
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
              tr("level set by the team"),
              a -> a.withDecision(set(a, threat.id(), wanted, reason)));
    }
    changed.run();
  }

  /// Sets the level for this reason. Without a reason nothing is set: what is derived counts again,
  /// and what was chosen waits.
  void typeReason(Threat threat, String reason) {
    RiskRating wanted = wanted(threat);
    chosen.put(place(threat), wanted);
    context
        .workbench()
        .type(
            tr("level set by the team"),
            "%s/level/%s".formatted(threat.id(), stage),
            a ->
                a.withDecision(
                    reason.isBlank()
                        ? without(a.decision(threat.id()), stage)
                        : set(a, threat.id(), wanted, reason)));
    changed.run();
  }

  /// A level whose reason alone is changed was set when it was set: of two that do not go together
  /// the later one counts.
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

  /// Takes back what was set; what is derived counts again.
  void goBack(Threat threat, Stage which) {
    chosen.remove(new Place(threat.id(), which));
    context
        .workbench()
        .edit(
            tr("return to the derived level"),
            a -> a.withDecision(without(a.decision(threat.id()), which)));
    changed.run();
  }

  private static Decision without(Decision decision, Stage which) {
    Decision left = decision.withoutOverride(which);
    return left.stamped("", null).equals(Decision.none(left.threat()))
        ? Decision.none(left.threat())
        : left;
  }

  /// What was set, by whom and when, and what is derived: a sentence each.
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
          set.stage() == Stage.NO_CONTROLS
              ? tr(
                  "What counts is %s: it is at least as bad as the team says it is now.",
                  words(counts))
              : tr("What counts is %s: a level is never above the one before it.", words(counts)));
    }
    sentences.add(tr("Derived: %s.", words(overridden.derived())));
    return List.copyOf(sentences);
  }

  /// `likely, severe: high`.
  String words(RiskRating rating) {
    RiskTable table = table();
    return "%s, %s: %s"
        .formatted(
            table.inSentence(rating.likelihood()),
            table.inSentence(rating.impact()),
            rating.level().title().toLowerCase(Locale.ROOT));
  }

  RiskTable table() {
    return context.assessment().riskTable();
  }

  private RiskRating rating(Likelihood likelihood, Impact impact) {
    return RiskRating.of(table(), likelihood, impact);
  }

  private Place place(Threat threat) {
    return new Place(threat.id(), stage);
  }
}
