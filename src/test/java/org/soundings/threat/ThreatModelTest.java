package org.soundings.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Answer;
import org.soundings.assessment.AnswerState;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Context;
import org.soundings.assessment.Decision;
import org.soundings.assessment.Level;
import org.soundings.assessment.LevelOverride;
import org.soundings.assessment.LevelOverride.Stage;
import org.soundings.assessment.OwnThreat;
import org.soundings.assessment.PackUse;
import org.soundings.assessment.Profile;
import org.soundings.assessment.RiskTable;
import org.soundings.assessment.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.base.Digest;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

class ThreatModelTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final ThreatId THREAT = ThreatId.ofSystem("thr-host");

  private final Library library =
      new Library(
          List.of(
              new QuestionPack(
                  "core",
                  "Core",
                  "1",
                  "en",
                  "",
                  "",
                  "",
                  List.of(),
                  List.of(
                      new QuestionPack.Section(
                          "s", "S", "", List.of(question("core-mounts"), question("core-blast")))),
                  Digest.of("core"))),
          List.of(
              new ContextFactor("data-value", "Value of the data", ""),
              new ContextFactor("attack-likelihood", "Likelihood of attack", "")),
          List.of(),
          List.of(
              new ThreatTemplate(
                  "thr-host",
                  "Host mount",
                  Layer.CONTAINER,
                  List.of(),
                  "",
                  List.of(),
                  List.of(),
                  List.of(),
                  "",
                  List.of(),
                  "",
                  Likelihood.LIKELY,
                  Impact.SEVERE,
                  List.of(
                      new ThreatTemplate.ContextRaise("data-value", Dimension.IMPACT, "worth more"),
                      new ThreatTemplate.ContextRaise(
                          "attack-likelihood", Dimension.LIKELIHOOD, "tried"),
                      new ThreatTemplate.ContextRaise(
                          "data-value", Dimension.LIKELIHOOD, "wanted")),
                  List.of(
                      new ThreatTemplate.Lowering("core-mounts", Dimension.LIKELIHOOD),
                      new ThreatTemplate.Lowering("core-blast", Dimension.IMPACT)),
                  List.of(),
                  List.of())),
          List.of(),
          List.of(),
          Map.of(),
          List.of());

  private Assessment assessment =
      Assessment.begin(
          Profile.begin("a", "A", LocalDate.EPOCH, List.of(new PackUse("core", "1", null))));

  private static Question question(String id) {
    return new Question(
        id,
        "core",
        "s",
        "About " + id,
        Layer.CONTAINER,
        "What?",
        "",
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("thr-host"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Digest.of(id));
  }

  private Threat threat() {
    return ThreatModel.derive(library, assessment, NOW).threat(THREAT).orElseThrow();
  }

  private void context(String factor, Context.Level level, String reason) {
    assessment =
        assessment.changing(
            p -> p.withContext(p.context().with(factor, new Context.Rating(level, reason))));
  }

  private void answer(String question, AnswerState.Standing standing) {
    assessment =
        assessment.withAnswer(
            Answer.open("core", question)
                .withConclusion("Words.")
                .withState(new AnswerState.Answered(standing, AnswerState.Confidence.SURE)));
  }

  private void evidence(String question, Bearing.Relation relation, int daysAgo) {
    assessment =
        assessment.withEvidence(
            new Evidence(
                assessment.nextEvidenceId(),
                "",
                new EvidenceSource.Statement("someone", "said"),
                "",
                NOW.minusSeconds(86_400L * daysAgo),
                NOW,
                "",
                Lasting.days(30),
                List.of(new Bearing(question, relation, "because")),
                ""));
  }

  private static Rating rating(Likelihood likelihood, Impact impact) {
    return Rating.of(RiskTable.STANDARD, likelihood, impact);
  }

  private String onlyRule() {
    return threat().controls().getFirst().rule();
  }

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
        .extracting(Step::reason, Step::rule)
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
  void evidenceThatNobodyHasTalkedAboutSpeaksForAThreatAndAnswersNothing() {
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

  @Test
  void aJudgementStandsBesideWhatWasDerivedAndNothingExceedsNoControls() {
    var expected =
        new LevelOverride(
            Stage.NOW, Likelihood.EXPECTED, Impact.MINOR, "seen last week", "Ops lead", NOW);
    assessment = assessment.withDecision(Decision.none(THREAT).withOverride(expected));
    Rating capped = rating(Likelihood.LIKELY, Impact.MINOR);
    assertThat(threat().now()).isEqualTo(capped);
    assertThat(threat().overridden(Stage.NOW))
        .contains(new Threat.Overridden(expected, rating(Likelihood.LIKELY, Impact.SEVERE)));
    assertThat(threat().controls().getLast())
        .isEqualTo(
            new Step(
                new Step.Source.Judgement(Stage.NOW),
                "The team sets it now: “seen last week”",
                "the team's judgement, not above the level before",
                Step.Direction.DOWN,
                capped));
    assertThat(threat().after()).isEqualTo(capped);
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

  private List<ThreatId> ids() {
    return ThreatModel.derive(library, assessment, NOW).threats().stream().map(Threat::id).toList();
  }

  private void component(String id, String... threats) {
    assessment =
        assessment.changingSystem(
            system ->
                system.with(
                    Component.begin(id, system.nextComponent(), id, Component.Kind.WORKLOAD)
                        .withThreats(List.of(threats))));
  }

  private Threat at(String component) {
    return ThreatModel.derive(library, assessment, NOW)
        .threat(new ThreatId("thr-host", component))
        .orElseThrow();
  }

  @Test
  void aThreatStandsAtTheWholeSystemUntilSomethingSinglesAComponentOut() {
    component("log-shipper");
    component("web");
    assertThat(ids()).containsExactly(THREAT);
    component("api", "thr-host");
    assertThat(ids()).containsExactly(new ThreatId("thr-host", "api"));
    assertThat(at("api").label()).isEqualTo("T-001-C03");
    assertThat(at("api").hereBecause()).containsExactly("the team says that it is about api");
  }

  @Test
  void atAComponentOnlyWhatConcernsItSpeaksForAThreat() {
    component("web", "thr-host");
    component("api", "thr-host");
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    assessment =
        assessment.withEvidence(assessment.evidence().get("E-001").withAbout(List.of("web")));
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    assertThat(at("web").shownBy(assessment))
        .extracting(Evidence::id)
        .containsExactly("E-001", "E-002");
    assertThat(at("api").shownBy(assessment)).extracting(Evidence::id).containsExactly("E-002");
  }

  @Test
  void evidenceAboutAComponentThatContradictsPutsTheThreatThere() {
    component("log-shipper");
    component("web");
    answer("core-mounts", AnswerState.Standing.HOLDS);
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    assertThat(ids()).containsExactly(THREAT);
    String item = assessment.evidence().lastKey();
    assessment =
        assessment.withEvidence(assessment.evidence().get(item).withAbout(List.of("log-shipper")));
    assertThat(ids()).containsExactly(new ThreatId("thr-host", "log-shipper"));
    assertThat(at("log-shipper").hereBecause())
        .containsExactly(item + " about log-shipper speaks for it");
  }

  @Test
  void evidenceThatContradictsNoAnswerPlacesNothing() {
    component("log-shipper");
    evidence("core-mounts", Bearing.Relation.CONTRADICTS, 1);
    String item = assessment.evidence().lastKey();
    assessment =
        assessment.withEvidence(assessment.evidence().get(item).withAbout(List.of("log-shipper")));
    assertThat(ids()).containsExactly(THREAT);
  }

  @Test
  void anOwnThreatsIdIsNeverOneThatSomethingHas() {
    assessment =
        assessment
            .withOwnThreat(OwnThreat.begin("own-x2", 1, "By hand"))
            .withDecision(Decision.none(ThreatId.ofSystem("own-x3")).withReason("Of another."));
    assertThat(assessment.newOwnThreatId()).isEqualTo("own-x4");
    assertThat(assessment.withoutOwnThreat("own-x2").nextOwnThreatNumber()).isEqualTo(2);
  }

  @Test
  void evidenceAboutOneComponentSaysNothingAboutAnother() {
    component("web", "thr-host");
    component("api", "thr-host");
    answer("core-mounts", AnswerState.Standing.HOLDS);
    evidence("core-mounts", Bearing.Relation.SUPPORTS, 1);
    String item = assessment.evidence().lastKey();
    assessment = assessment.withEvidence(assessment.evidence().get(item).withAbout(List.of("web")));
    assertThat(at("web").now().likelihood()).isEqualTo(Likelihood.POSSIBLE);
    assertThat(at("api").now().likelihood()).isEqualTo(Likelihood.LIKELY);
    assertThat(at("api").controls().getFirst().rule()).isEqualTo("words alone: no step down");
  }

  @Test
  void whatAComponentSaysOfAFactorCountsThere() {
    context("data-value", Context.Level.LOW, "test data");
    component("vault", "thr-host");
    assessment =
        assessment.changingSystem(
            system ->
                system.with(
                    system
                        .component("vault")
                        .orElseThrow()
                        .withContext(
                            Context.EMPTY.with(
                                "data-value",
                                new Context.Rating(Context.Level.HIGH, "all keys")))));
    assertThat(at("vault").noControls().impact()).isEqualTo(Impact.EXISTENTIAL);
    assertThat(at("vault").context().getFirst().reason())
        .isEqualTo("Context “Value of the data” is high for vault, “all keys”");
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
            assessment.nextOwnThreatNumber(),
            "A swapped image",
            Layer.IMAGE,
            "a courier",
            "a key to the rack",
            "swap an image on the quay.",
            "nobody looks",
            "a false cargo",
            "the ship",
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
    assertThat(assessment.withoutOwnThreat("own-swap").nextOwnThreatNumber()).isEqualTo(2);
  }

  @Test
  void theSameInputGivesTheSameModel() {
    context("data-value", Context.Level.HIGH, "the ledger");
    assertThat(ThreatModel.derive(library, assessment, NOW))
        .isEqualTo(ThreatModel.derive(library, assessment, NOW));
  }
}
