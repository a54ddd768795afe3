package org.soundings.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.assessment.profile.Context;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// How likely a threat is and how bad, and what answers and evidence change about it.
class ThreatModelTest extends OneThreat {

  @Test
  void withoutContextTheTemplateSpeaks() {
    assertThat(threat().noControls()).isEqualTo(rating(Likelihood.LIKELY, Impact.SEVERE));
    assertThat(threat().level()).isEqualTo(Level.HIGH);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_LOOKED_INTO);
    assertThat(onlyRule()).isEqualTo("open: no step down");
  }

  @Test
  void contextMovesEachDimensionByOneStepAtMost() {
    context("data-value", Context.Level.HIGH, "the ledger");
    context("attack-likelihood", Context.Level.HIGH, "two attempts");
    assertThat(threat().noControls()).isEqualTo(rating(Likelihood.EXPECTED, Impact.EXISTENTIAL));
    assertThat(threat().context())
        .extracting(RiskStep::reason, RiskStep::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Context “Value of the data” is high, “the ledger”", "impact one step up"),
            org.assertj.core.groups.Tuple.tuple(
                "Context “Likelihood of attack” is high, “two attempts”", "likelihood one step up"),
            org.assertj.core.groups.Tuple.tuple(
                "Context “Value of the data” is high, “the ledger”",
                "the context has moved it already: no step"));
  }

  @Test
  void aLowFactorNeedsAReason() {
    context("attack-likelihood", Context.Level.LOW, "");
    assertThat(threat().noControls().likelihood()).isEqualTo(Likelihood.LIKELY);
    context("attack-likelihood", Context.Level.LOW, "no network");
    assertThat(threat().noControls().likelihood()).isEqualTo(Likelihood.POSSIBLE);
  }

  @Test
  void aStepDownNeedsAnAnswerThatHoldsAndEvidenceThatSupportsIt() {
    answer("core-mounts", AnswerState.Standing.HOLDS);
    assertThat(onlyRule()).isEqualTo("words alone: no step down");
    evidence("core-mounts", Bearing.Relation.SILENT, 1);
    assertThat(onlyRule()).isEqualTo("words alone: no step down");
    evidence("core-mounts", Bearing.Relation.SUPPORTS, 31);
    assertThat(onlyRule()).isEqualTo("evidence is stale: no step down");
    evidence("core-mounts", Bearing.Relation.SUPPORTS, 30);
    assertThat(onlyRule()).isEqualTo("likelihood one step down");
    assertThat(threat().now()).isEqualTo(rating(Likelihood.POSSIBLE, Impact.SEVERE));
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    assertThat(onlyRule()).isEqualTo("contradicted: no step down");
    assertThat(threat().now()).isEqualTo(threat().noControls());
  }

  @Test
  void evidenceInDoubtLowersNoThreat() {
    answer("core-mounts", AnswerState.Standing.HOLDS);
    evidence("core-mounts", Bearing.Relation.SUPPORTS, 1);
    assertThat(onlyRule()).isEqualTo("likelihood one step down");
    Assessment credible = assessment;
    Evidence item = credible.evidence().values().iterator().next();
    for (Assessment doubted :
        List.of(
            credible.withFileDoubts(new TreeMap<>(Map.of(item.id(), Doubt.CHANGED))),
            credible.withFileDoubts(new TreeMap<>(Map.of(item.id(), Doubt.MISSING))),
            credible.withEvidence(item.withCapturedAt(null)),
            credible.withEvidence(item.withCapturedAt(NOW.plus(Duration.ofDays(1)))))) {
      assessment = doubted;
      assertThat(onlyRule()).isEqualTo("evidence does not count: no step down");
      assertThat(threat().now()).isEqualTo(threat().noControls());
    }
  }

  @Test
  void aWeakAnswerWithEvidenceWithholdsTheStep() {
    answer("core-mounts", AnswerState.Standing.WEAK);
    evidence("core-mounts", Bearing.Relation.SUPPORTS, 1);
    assertThat(onlyRule()).isEqualTo("weak: no step down");
  }

  @Test
  void evidenceThatBearsAWeakAnswerOutWithholdsTheStepToo() {
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    answer("core-mounts", AnswerState.Standing.WEAK);
    assertThat(onlyRule()).isEqualTo("weak: no step down");
    answer("core-mounts", AnswerState.Standing.MISSING);
    assertThat(onlyRule()).isEqualTo("missing: no step down");
    answer("core-mounts", AnswerState.Standing.HOLDS);
    assertThat(onlyRule()).isEqualTo("contradicted: no step down");
  }

  @Test
  void notKnowingWithholdsTheStepAndCountsAsLookedInto() {
    assessment =
        assessment.withAnswer(
            Answer.open("core", "core-mounts").withState(new AnswerState.DontKnow("", null)));
    assertThat(onlyRule()).isEqualTo("not known: no step down");
    assertThat(threat().reach()).isEqualTo(Threat.Reach.LOOKED_INTO);
  }

  @Test
  void whatTheTeamDecidedAboutIsLookedIntoWithoutAnAnswer() {
    var decision = Decision.none(THREAT).withReason("Until spring.");
    assessment = assessment.withDecision(decision);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_LOOKED_INTO);
    assessment = assessment.withDecision(decision.withTreatment(Decision.Treatment.ACCEPT));
    assertThat(threat().reach()).isEqualTo(Threat.Reach.LOOKED_INTO);
    assertThat(onlyRule()).isEqualTo("open: no step down");
  }

  @Test
  void aThreatWhoseLevelTheTeamSetIsLookedInto() {
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_LOOKED_INTO);
    assessment =
        assessment.withDecision(
            Decision.none(THREAT)
                .withOverride(
                    new LevelOverride(
                        Stage.NOW, Likelihood.LIKELY, Impact.SERIOUS, "Voted on.", "", null)));
    assertThat(threat().reach()).isEqualTo(Threat.Reach.LOOKED_INTO);
  }

  @Test
  void evidenceAgainstWhatIsAskedShowsAnAnswerThatItIsLacking() {
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    answer("core-mounts", AnswerState.Standing.WEAK);
    assertThat(threat().controls().getFirst().reason()).endsWith("weak, shown by E-001");
  }

  @Test
  void undiscussedEvidenceAnswersNothing() {
    evidence("core-mounts", Bearing.Relation.SUPPORTS, 1);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_LOOKED_INTO);
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.SHOWN);
    assertThat(threat().shownBy(assessment)).extracting(Evidence::id).containsExactly("E-002");
    assertThat(onlyRule()).isEqualTo("open: no step down");
    assertThat(ThreatModel.derive(library, assessment, NOW).lookedInto()).isEmpty();
    answer("core-blast", AnswerState.Standing.WEAK);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.LOOKED_INTO);
  }

  @Test
  void evidenceAboutHowBadItWouldBeDoesNotSpeakForAThreat() {
    evidence("core-blast", Bearing.Relation.CONTRADICTS, 1);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_LOOKED_INTO);
    assertThat(threat().shownBy(assessment)).isEmpty();
  }

  @Test
  void onlyQuestionsThatRaiseALevelCountAsShown() {
    evidence("core-blast", Bearing.Relation.CONTRADICTS, 1);
    assertThat(shareShown()).isZero();
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    assertThat(shareShown()).isEqualTo(1);
  }

  private double shareShown() {
    return new ThreatDerivation(library, assessment, NOW).shareShown(threat());
  }

  @Test
  void evidenceAboutAQuestionThatDoesNotApplySpeaksForNothing() {
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    assessment =
        assessment.withAnswer(
            Answer.open("core", "core-mounts")
                .withState(new AnswerState.DoesNotApply("No mounts here.")));
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_LOOKED_INTO);
  }

  @Test
  void aBlastRadiusAnswerLowersTheImpact() {
    answer("core-blast", AnswerState.Standing.MOSTLY_HOLDS);
    evidence("core-blast", Bearing.Relation.SUPPORTS, 1);
    assertThat(threat().now()).isEqualTo(rating(Likelihood.LIKELY, Impact.SERIOUS));
  }

  @Test
  void onlyAnOwnedActionPromisesAStep() {
    var action =
        new Action(
            "A-001",
            "Remove the mount",
            "",
            null,
            Action.Status.PLANNED,
            "",
            List.of(THREAT),
            List.of(),
            "");
    assessment = assessment.withAction(action);
    assertThat(threat().after()).isEqualTo(threat().now());
    assessment =
        assessment.withAction(
            new Action(
                "A-001",
                "Remove the mount",
                "Platform lead",
                null,
                Action.Status.IN_PROGRESS,
                "",
                List.of(THREAT),
                List.of(),
                ""));
    assertThat(threat().after()).isEqualTo(rating(Likelihood.POSSIBLE, Impact.SEVERE));
    assertThat(threat().actions().getFirst().reason()).isEqualTo("A-001: Remove the mount");
  }

  @Test
  void moreNeverGivesALowerLevel() {
    assertThat(RiskTable.STANDARD.descents()).isEmpty();
  }

  private static LevelOverride set(Stage stage, Likelihood likelihood, Impact impact, Instant at) {
    return new LevelOverride(stage, likelihood, impact, "seen last week", "Ops lead", at);
  }

  @Test
  void aJudgementCountsAndStandsBesideWhatWasDerived() {
    var expected = set(Stage.NOW, Likelihood.EXPECTED, Impact.MINOR, NOW);
    assessment = assessment.withDecision(Decision.none(THREAT).withOverride(expected));
    RiskRating said = rating(Likelihood.EXPECTED, Impact.MINOR);
    assertThat(threat().now()).isEqualTo(said);
    assertThat(threat().overridden(Stage.NOW))
        .contains(new Threat.Overridden(expected, rating(Likelihood.LIKELY, Impact.SEVERE)));
    assertThat(threat().controls().getLast())
        .extracting(RiskStep::source, RiskStep::rule, RiskStep::after)
        .containsExactly(
            new RiskStep.Source.Judgement(Stage.NOW),
            "the team's judgement in place of what is derived",
            said);
    assertThat(threat().after()).isEqualTo(said);
  }

  @Test
  void whatTheTeamSaysOfNowRaisesTheLevelWithoutControls() {
    assessment =
        assessment.withDecision(
            Decision.none(THREAT)
                .withOverride(set(Stage.NOW, Likelihood.EXPECTED, Impact.MINOR, NOW)));
    RiskRating raised = rating(Likelihood.EXPECTED, Impact.SEVERE);
    assertThat(threat().noControls()).isEqualTo(raised);
    assertThat(threat().context().getLast())
        .isEqualTo(
            new RiskStep(
                new RiskStep.Source.Judgement(Stage.NOW),
                "The team sets it now: “seen last week”",
                "without controls it is at least as bad",
                RiskStep.Direction.UP,
                raised));
    assertThat(threat().controls().getLast().direction())
        .as("from the level that is printed before it")
        .isEqualTo(RiskStep.Direction.DOWN);
  }

  @Test
  void aJudgementThatIsTheLevelPrintedBeforeItMovesNothing() {
    assessment =
        assessment.withDecision(
            Decision.none(THREAT)
                .withOverride(set(Stage.NOW, Likelihood.EXPECTED, Impact.SEVERE, NOW)));
    assertThat(threat().noControls()).isEqualTo(threat().now());
    assertThat(threat().controls().getLast().direction()).isEqualTo(RiskStep.Direction.UNCHANGED);
  }

  @Test
  void ofTwoJudgementsThatDoNotGoTogetherTheLaterOneCounts() {
    var noControls = set(Stage.NO_CONTROLS, Likelihood.POSSIBLE, Impact.SEVERE, NOW);
    var now = set(Stage.NOW, Likelihood.EXPECTED, Impact.SEVERE, NOW.plusSeconds(60));
    assessment =
        assessment.withDecision(Decision.none(THREAT).withOverride(noControls).withOverride(now));
    assertThat(threat().now()).isEqualTo(rating(Likelihood.EXPECTED, Impact.SEVERE));
    assertThat(threat().noControls()).isEqualTo(threat().now());
    var later = set(Stage.NO_CONTROLS, Likelihood.POSSIBLE, Impact.SEVERE, NOW.plusSeconds(90));
    assessment = assessment.withDecision(assessment.decision(THREAT).withOverride(later));
    assertThat(threat().noControls()).isEqualTo(rating(Likelihood.POSSIBLE, Impact.SEVERE));
    assertThat(threat().now()).isEqualTo(threat().noControls());
    assertThat(threat().controls().getLast().rule())
        .isEqualTo("the team's judgement, not above the level before");
  }

  @Test
  void aJudgementOfNoControlsIsWhereTheControlsStart() {
    assessment =
        assessment.withDecision(
            Decision.none(THREAT)
                .withOverride(
                    new LevelOverride(
                        Stage.NO_CONTROLS,
                        Likelihood.EXPECTED,
                        Impact.EXISTENTIAL,
                        "we know this one",
                        "",
                        null)));
    answer("core-mounts", AnswerState.Standing.HOLDS);
    evidence("core-mounts", Bearing.Relation.SUPPORTS, 1);
    assertThat(threat().noControls()).isEqualTo(rating(Likelihood.EXPECTED, Impact.EXISTENTIAL));
    assertThat(threat().now()).isEqualTo(rating(Likelihood.LIKELY, Impact.EXISTENTIAL));
  }

  @Test
  void aTableOfTheTeamsOwnIsLookedUp() {
    var rows = java.util.Collections.nCopies(5, java.util.Collections.nCopies(5, Level.LOW));
    var table =
        new RiskTable(
            "Ours.", RiskTable.STANDARD.likelihoods(), RiskTable.STANDARD.impacts(), rows);
    assessment = assessment.withRiskTable(table);
    assertThat(threat().level()).isEqualTo(Level.LOW);
  }

  // Where threats stand.

  @Test
  void anOwnThreatsIdIsNeverOneThatSomethingHas() {
    assessment =
        assessment
            .withOwnThreat(OwnThreat.begin("own-x2", 1, "By hand"))
            .withDecision(Decision.none(ThreatId.ofSystem("own-x3")).withReason("Of another."));
    assertThat(new GivenIds(assessment).newOwnThreat()).isEqualTo("own-x4");
    assertThat(new GivenIds(assessment.withoutOwnThreat("own-x2")).nextOwnThreatNumber())
        .isEqualTo(2);
  }

  @Test
  void whatWasDecidedIsNeverLost() {
    component("web", "thr-host");
    assessment =
        assessment
            .withDecision(Decision.none(THREAT).withReason("about all of it"))
            .withDecision(
                Decision.none(new ThreatId("thr-host", "gone")).withReason("about another"))
            .withDecision(
                Decision.none(ThreatId.ofSystem("thr-retired")).withReason("about a third"));
    assertThat(ids())
        .containsExactlyInAnyOrder(
            THREAT, new ThreatId("thr-host", "web"), new ThreatId("thr-host", "gone"));
    assertThat(at("gone").about()).isEqualTo("gone");
    assertThat(at("gone").label()).isEqualTo("T-001@gone");
    assertThat(at("gone").hereBecause())
        .containsExactly(
            "something was decided about it here",
            "the system picture has no such component any more");
    assertThat(ThreatModel.derive(library, assessment, NOW).lost())
        .containsExactly(ThreatId.ofSystem("thr-retired"));
  }

  @Test
  void aThreatOfTheTeamsOwnIsDerivedLikeAllOthers() {
    var own =
        new OwnThreat(
            "own-swap",
            new GivenIds(assessment).nextOwnThreatNumber(),
            "A swapped image",
            Layer.IMAGE,
            new ThreatSentence(
                "a courier",
                "a key to the rack",
                "swap an image on the quay.",
                "nobody looks",
                "a false cargo",
                "the ship"),
            Likelihood.LIKELY,
            Impact.SEVERE,
            List.of(),
            List.of("core-mounts"),
            "");
    assertThat(own.sentence())
        .isEqualTo(
            "A courier with a key to the rack can swap an image on the quay because nobody looks,"
                + " leading to a false cargo on the ship.");
    assessment = assessment.withOwnThreat(own);
    answer("core-mounts", AnswerState.Standing.HOLDS);
    evidence("core-mounts", Bearing.Relation.SUPPORTS, 1);
    Threat threat =
        ThreatModel.derive(library, assessment, NOW)
            .threat(ThreatId.ofSystem("own-swap"))
            .orElseThrow();
    assertThat(threat.label()).isEqualTo("T-X01");
    assertThat(threat.now()).isEqualTo(rating(Likelihood.POSSIBLE, Impact.SEVERE));
    assertThat(new GivenIds(assessment.withoutOwnThreat("own-swap")).nextOwnThreatNumber())
        .isEqualTo(2);
  }

  @Test
  void theSameInputGivesTheSameModel() {
    context("data-value", Context.Level.HIGH, "the ledger");
    assertThat(ThreatModel.derive(library, assessment, NOW))
        .isEqualTo(ThreatModel.derive(library, assessment, NOW));
  }
}
