package org.soundings.ui.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Session;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.LevelOverride.Voted;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

class LevelViewModelTest {

  private static final String SESSION = "2026-11-24-1";

  @TempDir Path folder;
  private ScreenContext context;
  private ThreatsViewModel threats;
  private LevelViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    context.open().setAuthor("Operator");
    threats = new ThreatsViewModel(context, _ -> {});
    model = threats.levels();
  }

  private Threat threat() {
    return threats.content().current().orElseThrow();
  }

  private Decision decision() {
    return context.assessment().decision(threat().id());
  }

  @Test
  void noLevelIsSetBeforeAReasonIsWritten() {
    RiskRating derived = threat().current();
    model.choose(threat(), Likelihood.REMOTE);
    model.choose(threat(), Impact.MINOR);
    model.typeReason(threat(), "  \n");
    assertThat(decision()).isEqualTo(Decision.none(threat().id()));
    assertThat(threat().current()).isEqualTo(derived);
    assertThat(context.workbench().canUndo()).isFalse();
  }

  @Test
  void aChosenLevelIsSetOnceItHasAReason() {
    RiskRating derived = threat().current();
    model.choose(threat(), Likelihood.REMOTE);
    model.choose(threat(), Impact.MINOR);
    model.typeReason(threat(), "The node holds nothing.");
    assertThat(decision().overrides())
        .containsExactly(
            new LevelOverride(
                Stage.CURRENT,
                Likelihood.REMOTE,
                Impact.MINOR,
                "The node holds nothing.",
                "Operator",
                SmallWorld.NOW));
    assertThat(threat().level()).isEqualTo(Level.LOW);
    assertThat(threat().overridden(Stage.CURRENT))
        .map(Threat.Overridden::derived)
        .contains(derived);
    assertThat(context.workbench().undoName()).contains("manual level changed");
  }

  @Test
  void theDerivedLevelIsShownWithAuthorAndTime() {
    String derived = model.words(threat().current());
    model.choose(threat(), Likelihood.REMOTE);
    model.typeReason(threat(), "We know the node.");
    assertThat(model.sentences(threat(), threat().overridden().getFirst()))
        .containsExactly(
            "Current risk: remote, severe: medium.",
            "Set by Operator, today 14:03.",
            "Derived: " + derived + ".");
  }

  @Test
  void aLevelAboveThePreviousStageShowsTheAppliedOne() {
    model.look(Stage.RESIDUAL);
    model.choose(threat(), Likelihood.EXPECTED);
    model.choose(threat(), Impact.EXISTENTIAL);
    model.typeReason(threat(), "The actions open a second way in.");
    assertThat(threat().residual()).isEqualTo(threat().current());
    assertThat(model.sentences(threat(), threat().overridden().getFirst()))
        .contains(
            "Applied: %s. A level never exceeds the previous one."
                .formatted(model.words(threat().current())));
  }

  @Test
  void aRaisedInherentLevelExplainsWhatIsApplied() {
    model.look(Stage.INHERENT);
    model.choose(threat(), Likelihood.UNLIKELY);
    model.typeReason(threat(), "We know the node.");
    model.look(Stage.CURRENT);
    model.choose(threat(), Likelihood.EXPECTED);
    model.typeReason(threat(), "It was tried.");
    assertThat(threat().current().likelihood()).isEqualTo(Likelihood.EXPECTED);
    assertThat(model.sentences(threat(), threat().overridden().getFirst()))
        .contains(
            "Applied: %s. Inherent risk is never lower than the manual current risk."
                .formatted(model.words(threat().inherent())));
    model.look(Stage.INHERENT);
    model.typeReason(threat(), "We know the node, and who is on it.");
    assertThat(threat().current().likelihood())
        .as("a reason that is mended is no later word")
        .isEqualTo(Likelihood.EXPECTED);
  }

  @Test
  void aWrittenReasonKeepsTheLevelWhileAnotherIsChosen() {
    model.typeReason(threat(), "We know the node.");
    model.choose(threat(), Likelihood.UNLIKELY);
    assertThat(decision().override(Stage.CURRENT))
        .hasValueSatisfying(
            set -> {
              assertThat(set.likelihood()).isEqualTo(Likelihood.UNLIKELY);
              assertThat(set.rationale()).isEqualTo("We know the node.");
            });
  }

  /// Both parts are set by votes in one session, each with a reason.
  private void setByVote() {
    ThreatId id = threat().id();
    Workshop votes =
        Workshop.NONE
            .withEstimate(decided(new VoteSubject.LikelihoodOf(id), "Nobody reaches it."))
            .withEstimate(decided(new VoteSubject.ImpactOf(id), "It holds keys."));
    Session session =
        new Session(SESSION, LocalDate.of(2026, 11, 24), "", 60, List.of(), List.of(), "", votes);
    var set =
        new LevelOverride(
            Stage.CURRENT,
            Likelihood.UNLIKELY,
            Impact.SEVERE,
            "Nobody reaches it. It holds keys.",
            "Facilitator",
            SmallWorld.NOW);
    context
        .workbench()
        .edit(
            "votes",
            a ->
                a.withSession(session)
                    .withDecision(decision().withOverride(set.voted(new Voted(SESSION, SESSION)))));
  }

  private static Estimate decided(VoteSubject subject, String reason) {
    return Estimate.of(subject).proposing(new Proposal(1, null, reason, List.of())).deciding();
  }

  @Test
  void aLevelPartSetByHandNoLongerCountsAsVoted() {
    setByVote();
    model.typeReason(threat(), "Nobody reaches it. It holds keys, all of them.");
    assertThat(voted()).isEqualTo(new Voted(SESSION, ""));
    context.workbench().undo();
    model.typeReason(threat(), "Nobody reaches it. It holds keys. We looked again.");
    assertThat(voted()).isEqualTo(new Voted(SESSION, SESSION));
    model.typeReason(threat(), "Nobody reaches it. It holds keys.");
    assertThat(voted()).isEqualTo(new Voted(SESSION, SESSION));
    model.choose(threat(), Impact.MINOR);
    assertThat(voted()).isEqualTo(new Voted(SESSION, ""));
    model.choose(threat(), Likelihood.REMOTE);
    assertThat(voted()).isEqualTo(Voted.NONE);
    context.workbench().undo();
    assertThat(voted()).isNotEqualTo(Voted.NONE);
  }

  @Test
  void replacingTheReasonOfALevelChangesItsAuthor() {
    setByVote();
    model.typeReason(threat(), "I would say so.");
    assertThat(voted()).isEqualTo(Voted.NONE);
    assertThat(model.sentences(threat(), threat().overridden().getFirst()))
        .contains("Set by Operator, today 14:03.");
  }

  private Voted voted() {
    return decision().override(Stage.CURRENT).orElseThrow().voted();
  }

  @Test
  void returningToTheDerivedLevelIsCompleteAndUndoable() {
    Threat before = threat();
    model.choose(threat(), Likelihood.REMOTE);
    model.typeReason(threat(), "We know the node.");
    model.goBack(threat(), Stage.CURRENT);
    assertThat(threat()).isEqualTo(before);
    assertThat(context.assessment().decisions()).isEmpty();
    assertThat(model.wanted(threat())).isEqualTo(before.current());
    assertThat(context.workbench().undoName()).contains("derived level restored");
    context.workbench().undo();
    assertThat(decision().overrides()).hasSize(1);
  }

  @Test
  void returningToTheDerivedLevelKeepsTheTreatment() {
    threats.deciding().chooseTreatment(Decision.Treatment.AVOID);
    model.typeReason(threat(), "We know the node.");
    model.goBack(threat(), Stage.CURRENT);
    assertThat(decision().treatment()).isEqualTo(Decision.Treatment.AVOID);
  }

  @Test
  void clearingTheReasonUnsetsTheLevelAndKeepsTheChoice() {
    model.choose(threat(), Likelihood.REMOTE);
    model.typeReason(threat(), "We know the node.");
    model.typeReason(threat(), "");
    assertThat(decision().overrides()).isEmpty();
    assertThat(model.wanted(threat()).likelihood()).isEqualTo(Likelihood.REMOTE);
  }
}
