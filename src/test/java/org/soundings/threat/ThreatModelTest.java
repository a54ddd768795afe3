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
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.assessment.profile.Context;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// The likelihood and the impact of a threat, and how answers and evidence change them.
class ThreatModelTest extends OneThreat {

  @Test
  void withoutContextTheTemplateSetsTheLevel() {
    assertThat(threat().inherent()).isEqualTo(rating(Likelihood.LIKELY, Impact.SEVERE));
    assertThat(threat().level()).isEqualTo(Level.HIGH);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_ASSESSED);
    assertThat(onlyRule()).isEqualTo("open: level unchanged");
  }

  @Test
  void contextMovesEachDimensionByOneStepAtMost() {
    context("data-value", Context.Level.HIGH, "the ledger");
    context("attack-likelihood", Context.Level.HIGH, "two attempts");
    assertThat(threat().inherent()).isEqualTo(rating(Likelihood.EXPECTED, Impact.EXISTENTIAL));
    assertThat(threat().context())
        .extracting(RiskStep::reason, RiskStep::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Context “Value of the data”: high, “the ledger”", "impact raised by one level"),
            org.assertj.core.groups.Tuple.tuple(
                "Context “Likelihood of attack”: high, “two attempts”",
                "likelihood raised by one level"),
            org.assertj.core.groups.Tuple.tuple(
                "Context “Value of the data”: high, “the ledger”",
                "already adjusted by the context: level unchanged"));
  }

  @Test
  void aLowFactorNeedsAReasonToCount() {
    context("attack-likelihood", Context.Level.LOW, "");
    assertThat(threat().inherent().likelihood()).isEqualTo(Likelihood.LIKELY);
    context("attack-likelihood", Context.Level.LOW, "no network");
    assertThat(threat().inherent().likelihood()).isEqualTo(Likelihood.POSSIBLE);
  }

  @Test
  void aReductionNeedsAnEffectiveAnswerAndSupportingEvidence() {
    answer("core-mounts", AnswerState.Rating.EFFECTIVE);
    assertThat(onlyRule()).isEqualTo("no evidence: level unchanged");
    evidence("core-mounts", EvidenceMapping.Relation.NEUTRAL, 1);
    assertThat(onlyRule()).isEqualTo("no evidence: level unchanged");
    evidence("core-mounts", EvidenceMapping.Relation.SUPPORTS, 31);
    assertThat(onlyRule()).isEqualTo("evidence expired: level unchanged");
    evidence("core-mounts", EvidenceMapping.Relation.SUPPORTS, 30);
    assertThat(onlyRule()).isEqualTo("likelihood reduced by one level");
    assertThat(threat().current()).isEqualTo(rating(Likelihood.POSSIBLE, Impact.SEVERE));
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    assertThat(onlyRule()).isEqualTo("contradicted: level unchanged");
    assertThat(threat().current()).isEqualTo(threat().inherent());
  }

  @Test
  void doubtfulEvidenceReducesNoThreat() {
    answer("core-mounts", AnswerState.Rating.EFFECTIVE);
    evidence("core-mounts", EvidenceMapping.Relation.SUPPORTS, 1);
    assertThat(onlyRule()).isEqualTo("likelihood reduced by one level");
    Assessment credible = assessment;
    Evidence item = credible.evidence().values().iterator().next();
    for (Assessment flagged :
        List.of(
            credible.withFileIssues(new TreeMap<>(Map.of(item.id(), EvidenceIssue.CHANGED))),
            credible.withFileIssues(new TreeMap<>(Map.of(item.id(), EvidenceIssue.MISSING))),
            credible.withEvidence(item.withCapturedOn(null)),
            credible.withEvidence(item.withCapturedOn(NOW.plus(Duration.ofDays(1)))))) {
      assessment = flagged;
      assertThat(onlyRule()).isEqualTo("evidence not counted: level unchanged");
      assertThat(threat().current()).isEqualTo(threat().inherent());
    }
  }

  @Test
  void aWeakAnswerWithEvidenceReducesNothing() {
    answer("core-mounts", AnswerState.Rating.WEAK);
    evidence("core-mounts", EvidenceMapping.Relation.SUPPORTS, 1);
    assertThat(onlyRule()).isEqualTo("weak: level unchanged");
  }

  @Test
  void evidenceConfirmingAWeakAnswerReducesNothing() {
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    answer("core-mounts", AnswerState.Rating.WEAK);
    assertThat(onlyRule()).isEqualTo("weak: level unchanged");
    answer("core-mounts", AnswerState.Rating.MISSING);
    assertThat(onlyRule()).isEqualTo("missing: level unchanged");
    answer("core-mounts", AnswerState.Rating.EFFECTIVE);
    assertThat(onlyRule()).isEqualTo("contradicted: level unchanged");
  }

  @Test
  void aDontKnowReducesNothingAndCountsAsAssessed() {
    assessment =
        assessment.withAnswer(
            Answer.open("core", "core-mounts").withState(new AnswerState.DontKnow("", null)));
    assertThat(onlyRule()).isEqualTo("don't know: level unchanged");
    assertThat(threat().reach()).isEqualTo(Threat.Reach.ASSESSED);
  }

  @Test
  void aDecidedThreatIsAssessedWithoutAnAnswer() {
    var decision = Decision.none(THREAT).withRationale("Until spring.");
    assessment = assessment.withDecision(decision);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_ASSESSED);
    assessment = assessment.withDecision(decision.withTreatment(Decision.Treatment.ACCEPT));
    assertThat(threat().reach()).isEqualTo(Threat.Reach.ASSESSED);
    assertThat(onlyRule()).isEqualTo("open: level unchanged");
  }

  @Test
  void aThreatWithAManualLevelIsAssessed() {
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_ASSESSED);
    assessment =
        assessment.withDecision(
            Decision.none(THREAT)
                .withOverride(
                    new LevelOverride(
                        Stage.CURRENT, Likelihood.LIKELY, Impact.SERIOUS, "Voted on.", "", null)));
    assertThat(threat().reach()).isEqualTo(Threat.Reach.ASSESSED);
  }

  @Test
  void contradictingEvidenceConfirmsAWeakAnswer() {
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    answer("core-mounts", AnswerState.Rating.WEAK);
    assertThat(threat().controls().getFirst().reason()).endsWith("weak, confirmed by E-001");
  }

  @Test
  void undiscussedEvidenceIsNotAnAnswer() {
    evidence("core-mounts", EvidenceMapping.Relation.SUPPORTS, 1);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_ASSESSED);
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.SUPPORTED_BY_EVIDENCE);
    assertThat(threat().supportedBy(assessment)).extracting(Evidence::id).containsExactly("E-002");
    assertThat(onlyRule()).isEqualTo("open: level unchanged");
    assertThat(ThreatModel.derive(library, assessment, NOW).assessed()).isEmpty();
    answer("core-blast", AnswerState.Rating.WEAK);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.ASSESSED);
  }

  @Test
  void evidenceAboutImpactDoesNotSupportAThreat() {
    evidence("core-blast", EvidenceMapping.Relation.CONTRADICTS, 1);
    assertThat(threat().reach()).isEqualTo(Threat.Reach.NOT_ASSESSED);
    assertThat(threat().supportedBy(assessment)).isEmpty();
  }

  @Test
  void onlyQuestionsThatRaiseALevelCountAsEvidenced() {
    evidence("core-blast", EvidenceMapping.Relation.CONTRADICTS, 1);
    assertThat(shareShown()).isZero();
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    assertThat(shareShown()).isEqualTo(1);
  }

  private double shareShown() {
    return new ThreatDerivation(library, assessment, NOW).shareShown(threat());
  }

  @Test
  void evidenceAgainstNotApplicableSupportsAThreat() {
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    assessment =
        assessment.withAnswer(
            Answer.open("core", "core-mounts")
                .withState(new AnswerState.NotApplicable("No mounts here.")));
    assertThat(threat().reach()).isEqualTo(Threat.Reach.SUPPORTED_BY_EVIDENCE);
  }

  @Test
  void aBlastRadiusAnswerReducesTheImpact() {
    answer("core-blast", AnswerState.Rating.MOSTLY_EFFECTIVE);
    evidence("core-blast", EvidenceMapping.Relation.SUPPORTS, 1);
    assertThat(threat().current()).isEqualTo(rating(Likelihood.LIKELY, Impact.SERIOUS));
  }

  @Test
  void onlyAnActionWithAnOwnerReducesTheResidualRisk() {
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
    assertThat(threat().residual()).isEqualTo(threat().current());
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
    assertThat(threat().residual()).isEqualTo(rating(Likelihood.POSSIBLE, Impact.SEVERE));
    assertThat(threat().actions().getFirst().reason()).isEqualTo("A-001: Remove the mount");
  }

  @Test
  void aHigherLikelihoodOrImpactNeverLowersTheLevel() {
    assertThat(RiskMatrix.STANDARD.descents()).isEmpty();
  }

  private static LevelOverride set(Stage stage, Likelihood likelihood, Impact impact, Instant at) {
    return new LevelOverride(stage, likelihood, impact, "seen last week", "Ops lead", at);
  }

  @Test
  void aManualLevelReplacesTheDerivedOneAndBothAreShown() {
    var expected = set(Stage.CURRENT, Likelihood.EXPECTED, Impact.MINOR, NOW);
    assessment = assessment.withDecision(Decision.none(THREAT).withOverride(expected));
    RiskRating said = rating(Likelihood.EXPECTED, Impact.MINOR);
    assertThat(threat().current()).isEqualTo(said);
    assertThat(threat().overridden(Stage.CURRENT))
        .contains(new Threat.Overridden(expected, rating(Likelihood.LIKELY, Impact.SEVERE)));
    assertThat(threat().controls().getLast())
        .extracting(RiskStep::source, RiskStep::rule, RiskStep::after)
        .containsExactly(
            new RiskStep.Source.Judgement(Stage.CURRENT),
            "manual level replaces the derived level",
            said);
    assertThat(threat().residual()).isEqualTo(said);
  }

  @Test
  void aManualCurrentLevelRaisesTheInherentLevel() {
    assessment =
        assessment.withDecision(
            Decision.none(THREAT)
                .withOverride(set(Stage.CURRENT, Likelihood.EXPECTED, Impact.MINOR, NOW)));
    RiskRating raised = rating(Likelihood.EXPECTED, Impact.SEVERE);
    assertThat(threat().inherent()).isEqualTo(raised);
    assertThat(threat().context().getLast())
        .isEqualTo(
            new RiskStep(
                new RiskStep.Source.Judgement(Stage.CURRENT),
                "Manual level (current risk): “seen last week”",
                "inherent risk raised to this level",
                RiskStep.Direction.UP,
                raised));
    assertThat(threat().controls().getLast().direction())
        .as("from the level that is printed before it")
        .isEqualTo(RiskStep.Direction.DOWN);
  }

  @Test
  void aManualLevelEqualToThePreviousOneChangesNothing() {
    assessment =
        assessment.withDecision(
            Decision.none(THREAT)
                .withOverride(set(Stage.CURRENT, Likelihood.EXPECTED, Impact.SEVERE, NOW)));
    assertThat(threat().inherent()).isEqualTo(threat().current());
    assertThat(threat().controls().getLast().direction()).isEqualTo(RiskStep.Direction.UNCHANGED);
  }

  @Test
  void theLaterOfTwoConflictingManualLevelsCounts() {
    var inherent = set(Stage.INHERENT, Likelihood.POSSIBLE, Impact.SEVERE, NOW);
    var now = set(Stage.CURRENT, Likelihood.EXPECTED, Impact.SEVERE, NOW.plusSeconds(60));
    assessment =
        assessment.withDecision(Decision.none(THREAT).withOverride(inherent).withOverride(now));
    assertThat(threat().current()).isEqualTo(rating(Likelihood.EXPECTED, Impact.SEVERE));
    assertThat(threat().inherent()).isEqualTo(threat().current());
    var later = set(Stage.INHERENT, Likelihood.POSSIBLE, Impact.SEVERE, NOW.plusSeconds(90));
    assessment = assessment.withDecision(assessment.decision(THREAT).withOverride(later));
    assertThat(threat().inherent()).isEqualTo(rating(Likelihood.POSSIBLE, Impact.SEVERE));
    assertThat(threat().current()).isEqualTo(threat().inherent());
    assertThat(threat().controls().getLast().rule())
        .isEqualTo("manual level, limited to the previous level");
  }

  @Test
  void controlsStartFromAManualInherentLevel() {
    assessment =
        assessment.withDecision(
            Decision.none(THREAT)
                .withOverride(
                    new LevelOverride(
                        Stage.INHERENT,
                        Likelihood.EXPECTED,
                        Impact.EXISTENTIAL,
                        "we know this one",
                        "",
                        null)));
    answer("core-mounts", AnswerState.Rating.EFFECTIVE);
    evidence("core-mounts", EvidenceMapping.Relation.SUPPORTS, 1);
    assertThat(threat().inherent()).isEqualTo(rating(Likelihood.EXPECTED, Impact.EXISTENTIAL));
    assertThat(threat().current()).isEqualTo(rating(Likelihood.LIKELY, Impact.EXISTENTIAL));
  }

  @Test
  void aCustomRiskMatrixIsUsed() {
    var rows = java.util.Collections.nCopies(5, java.util.Collections.nCopies(5, Level.LOW));
    var table =
        new RiskMatrix(
            "Ours.", RiskMatrix.STANDARD.likelihoods(), RiskMatrix.STANDARD.impacts(), rows);
    assessment = assessment.withRiskMatrix(table);
    assertThat(threat().level()).isEqualTo(Level.LOW);
  }

  // The places of threats.

  @Test
  void aNewCustomThreatGetsAnUnusedId() {
    assessment =
        assessment
            .withCustomThreat(CustomThreat.begin("own-x2", 1, "By hand"))
            .withDecision(Decision.none(ThreatId.ofSystem("own-x3")).withRationale("Of another."));
    assertThat(new GivenIds(assessment).newCustomThreat()).isEqualTo("own-x4");
    assertThat(new GivenIds(assessment.withoutCustomThreat("own-x2")).nextCustomThreatNumber())
        .isEqualTo(2);
  }

  @Test
  void decisionsAreNeverLost() {
    component("web", "thr-host");
    assessment =
        assessment
            .withDecision(Decision.none(THREAT).withRationale("about all of it"))
            .withDecision(
                Decision.none(new ThreatId("thr-host", "gone")).withRationale("about another"))
            .withDecision(
                Decision.none(ThreatId.ofSystem("thr-retired")).withRationale("about a third"));
    assertThat(ids())
        .containsExactlyInAnyOrder(
            THREAT, new ThreatId("thr-host", "web"), new ThreatId("thr-host", "gone"));
    assertThat(at("gone").about()).isEqualTo("gone");
    assertThat(at("gone").label()).isEqualTo("T-001@gone");
    assertThat(at("gone").hereReason())
        .containsExactly(
            "a decision on this threat is recorded here",
            "the component was removed from the system model");
    assertThat(ThreatModel.derive(library, assessment, NOW).lost())
        .containsExactly(ThreatId.ofSystem("thr-retired"));
  }

  @Test
  void aCustomThreatIsDerivedLikeAllOthers() {
    var own =
        new CustomThreat(
            "own-swap",
            new GivenIds(assessment).nextCustomThreatNumber(),
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
    assessment = assessment.withCustomThreat(own);
    answer("core-mounts", AnswerState.Rating.EFFECTIVE);
    evidence("core-mounts", EvidenceMapping.Relation.SUPPORTS, 1);
    Threat threat =
        ThreatModel.derive(library, assessment, NOW)
            .threat(ThreatId.ofSystem("own-swap"))
            .orElseThrow();
    assertThat(threat.label()).isEqualTo("T-X01");
    assertThat(threat.current()).isEqualTo(rating(Likelihood.POSSIBLE, Impact.SEVERE));
    assertThat(new GivenIds(assessment.withoutCustomThreat("own-swap")).nextCustomThreatNumber())
        .isEqualTo(2);
  }

  @Test
  void theSameInputGivesTheSameModel() {
    context("data-value", Context.Level.HIGH, "the ledger");
    assertThat(ThreatModel.derive(library, assessment, NOW))
        .isEqualTo(ThreatModel.derive(library, assessment, NOW));
  }
}
