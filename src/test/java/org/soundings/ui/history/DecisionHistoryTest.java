package org.soundings.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Decision.Treatment;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.ui.SmallWorld;

class DecisionHistoryTest extends OpenContext {

  private ThreatId threat;

  @BeforeEach
  void chooseAThreat() {
    threat = context.threats().threats().getFirst().id();
  }

  private Decision decision() {
    return context.assessment().decision(threat);
  }

  /// Changes the decision one minute later.
  private void decide(UnaryOperator<Decision> change) {
    clock.pass(Duration.ofMinutes(1));
    context
        .workbench()
        .edit(
            "decision",
            a -> a.withDecision(change.apply(a.decision(threat)).stamped("Ada", context.now())));
    assertThat(context.open().saveNow()).isTrue();
  }

  private HistoryViewModel history() {
    return HistoryViewModel.ofDecision(context, threat);
  }

  private PastChange last(HistoryViewModel model, String field) {
    String called = new DecisionHistory(context, threat).called(field);
    return model.changes().stream().filter(c -> c.what().equals(called)).findFirst().orElseThrow();
  }

  private void acceptThenMitigate() {
    decide(
        d ->
            d.withTreatment(Treatment.ACCEPT)
                .withRationale("The shop is insured.")
                .withOwner("Ben")
                .withExpires(LocalDate.of(2027, 3, 31)));
    decide(d -> d.turnedTo(Treatment.MITIGATE).withRationale("Patched each week."));
  }

  @Test
  void decisionsAreListedNewestFirstInDisplayTerms() {
    acceptThenMitigate();
    assertThat(history().changes())
        .extracting(PastChange::by, PastChange::what, PastChange::before, PastChange::after)
        .containsExactly(
            tuple("Ada", "Risk treatment", "Accept", "Mitigate"),
            tuple("Ada", "Rationale", "The shop is insured.", "Patched each week."),
            tuple("Ada", "Expiry date", "31 Mar 2027", ""),
            tuple("Ada", "Risk treatment", "", "Accept"),
            tuple("Ada", "Rationale", "", "The shop is insured."),
            tuple("Ada", "Owner", "", "Ben"),
            tuple("Ada", "Expiry date", "", "31 Mar 2027"));
    assertThat(history().title()).isEqualTo(context.threats().threats().getFirst().title());
  }

  @Test
  void anEarlierTreatmentIsRestoredAndCanBeUndone() {
    acceptThenMitigate();
    HistoryViewModel model = history();
    model.bringBack(last(model, "rationale"));
    assertThat(decision().treatment()).isEqualTo(Treatment.ACCEPT);
    assertThat(decision().rationale()).isEqualTo("The shop is insured.");
    assertThat(decision().expires()).isEqualTo("2027-03-31");
    assertThat(context.workbench().undoName()).hasValue("decision restored");
    context.workbench().undo();
    assertThat(decision().rationale()).isEqualTo("Patched each week.");
  }

  @Test
  void aRationaleIsRestoredAloneIfTheTreatmentIsUnchanged() {
    decide(d -> d.withTreatment(Treatment.MITIGATE).withRationale("Patched each week."));
    decide(d -> d.withRationale("Patched each day."));
    decide(d -> d.withOwner("Ben"));
    HistoryViewModel model = history();
    model.bringBack(last(model, "rationale"));
    assertThat(decision().rationale()).isEqualTo("Patched each week.");
    assertThat(decision().owner()).as("said since, and kept").isEqualTo("Ben");
  }

  @Test
  void anEmptyRationaleIsNotRestored() {
    decide(d -> d.withTreatment(Treatment.MITIGATE));
    decide(d -> d.withRationale("Patched each week."));
    HistoryViewModel model = history();
    assertThat(model.canBringBack(last(model, "rationale"))).isFalse();
    assertThat(model.canBringBack(last(model, "treatment")))
        .as("that no decision may stand again")
        .isTrue();
  }

  @Test
  void draftFieldsAreRestoredOneByOne() {
    decide(
        d ->
            d.withTreatment(Treatment.ACCEPT)
                .withRationale("The shop is insured.")
                .withOwner("Ben"));
    decide(d -> d.withRationale(""));
    decide(d -> d.withOwner(""));
    HistoryViewModel model = history();
    model.bringBack(last(model, "rationale"));
    model.bringBack(last(model, "owner"));
    assertThat(decision().rationale()).isEqualTo("The shop is insured.");
    assertThat(decision().owner()).isEqualTo("Ben");
  }

  @Test
  void aRemovedDraftCanBeRestored() {
    decide(
        d ->
            d.withTreatment(Treatment.ACCEPT)
                .withRationale("The shop is insured.")
                .withOwner("Ben"));
    decide(_ -> Decision.none(threat));
    var model = history();
    PastChange reason = last(model, "rationale");
    assertThat(model.canBringBack(reason)).isTrue();
    model.bringBack(reason);
    assertThat(decision().treatment()).isEqualTo(Treatment.ACCEPT);
    assertThat(decision().rationale()).isEqualTo("The shop is insured.");
    assertThat(decision().owner()).isEqualTo("Ben");
  }

  @Test
  void anExpiredAcceptanceIsNotRestored() {
    decide(
        d ->
            d.withTreatment(Treatment.ACCEPT)
                .withRationale("The shop is insured.")
                .withOwner("Ben")
                .withExpires(LocalDate.of(2020, 3, 31)));
    decide(d -> d.turnedTo(Treatment.MITIGATE).withRationale("Patched each week."));
    HistoryViewModel model = history();
    assertThat(model.canBringBack(last(model, "treatment"))).isFalse();
  }

  @Test
  void levelsAreRestoredAloneAndNameTheirAuthor() {
    decide(d -> d.withTreatment(Treatment.MITIGATE).withRationale("Patched each week."));
    var low =
        new LevelOverride(
            LevelOverride.Stage.CURRENT,
            Likelihood.UNLIKELY,
            Impact.MINOR,
            "Nobody reaches it.",
            "Eve",
            SmallWorld.NOW);
    decide(d -> d.withOverride(low));
    decide(d -> d.withoutOverride(LevelOverride.Stage.CURRENT).withRationale("Patched each day."));
    HistoryViewModel model = history();
    PastChange taken = last(model, "overrides");
    assertThat(taken.what()).isEqualTo("Manual levels");
    assertThat(taken.before())
        .isEqualTo("current risk: likelihood unlikely, impact minor. Nobody reaches it.");
    model.bringBack(taken);
    assertThat(decision().overrides()).containsExactly(low);
    assertThat(decision().rationale()).isEqualTo("Patched each day.");
    assertThat(context.workbench().undoName()).hasValue("levels restored");
  }

  @Test
  void restoringALevelKeepsALevelSetLater() {
    decide(d -> d.withOverride(level(LevelOverride.Stage.CURRENT, "Nobody reaches it.")));
    decide(d -> d.withOverride(level(LevelOverride.Stage.RESIDUAL, "Once it is patched.")));
    HistoryViewModel model = history();
    model.bringBack(model.changes().getLast());
    assertThat(decision().overrides())
        .extracting(LevelOverride::rationale)
        .containsExactly("Once it is patched.");
  }

  private static LevelOverride level(LevelOverride.Stage stage, String reason) {
    return new LevelOverride(
        stage, Likelihood.UNLIKELY, Impact.MINOR, reason, "Eve", SmallWorld.NOW);
  }

  @Test
  void aThreatWithoutADecisionShowsNoChanges() {
    HistoryViewModel model = history();
    assertThat(model.changes()).isEmpty();
    assertThat(model.stateProperty().get()).startsWith("No changes recorded yet");
  }
}
