package org.soundings.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.LibraryContent;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.pack.QuestionWording;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.change.EveryChange;

class ChangesTest {

  private static final Instant JUNE = Instant.parse("2026-06-12T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final ThreatId THREAT = ThreatId.ofSystem("thr-host");

  private final Library library = library(Likelihood.LIKELY, "What is mounted?");
  private final Assessment empty =
      Assessment.begin(
          Profile.begin(
              "a", "A", java.time.LocalDate.EPOCH, List.of(new PackUse("core", "1", null))));

  private static Library library(Likelihood start, String words) {
    var question =
        new Question(
            "core-mounts",
            "core",
            "s",
            Layer.CONTAINER,
            new QuestionWording(
                "Mounts", words, "", List.of(), Map.of("operator", "What do you mount?")),
            Question.Guidance.NONE,
            new Question.Links(
                List.of(new Question.ThreatLink("thr-host", Question.Effect.LIKELIHOOD)),
                List.of(),
                List.of(),
                List.of()));
    var pack =
        new QuestionPack(
            "core",
            "Core",
            "1",
            "en",
            "",
            "",
            "",
            List.of(),
            List.of(new QuestionPack.Section("s", "S", "", List.of(question))),
            Sha256.of("core"));
    var threat =
        ThreatTemplate.begin(
                "thr-host",
                "Host mount",
                Layer.CONTAINER,
                ThreatTemplate.Attack.said(""),
                new ThreatTemplate.Harm(List.of(), ""),
                new ThreatTemplate.Start(start, Impact.SERIOUS))
            .withReducedBy(
                List.of(new ThreatTemplate.Lowering("core-mounts", Dimension.LIKELIHOOD)));
    return new Library(
        LibraryContent.EMPTY.with().packs(List.of(pack)).threats(List.of(threat)).build());
  }

  private Answer answer(Rating rating, String conclusion) {
    return Answer.open("core", "core-mounts")
        .withConclusion(conclusion)
        .withState(new AnswerState.Answered(rating, Confidence.SURE))
        .answering(library.question("core-mounts").orElseThrow(), "Operator", JUNE);
  }

  private static Evidence evidence(Instant captured) {
    return new Evidence(
        "E-001",
        "Mounts",
        new EvidenceSource.Statement("Operator", "None."),
        "",
        captured,
        captured,
        "Operator",
        ItemValidity.days(30),
        List.of(new EvidenceMapping("core-mounts", EvidenceMapping.Relation.SUPPORTS, "")),
        "");
  }

  private Changes changes(Assessment before, Assessment after) {
    return Changes.between(
        Moment.of("June", library, before, JUNE), Moment.of("now", library, after, NOW), library);
  }

  @Test
  void equalStatesHaveNoChanges() {
    for (int seed = 0; seed < 10; seed++) {
      Assessment assessment = new RandomAssessments(new Random(seed)).after(40);
      Moment moment = Moment.of("one", library, assessment, NOW);
      assertThat(Changes.between(moment, moment, library).isEmpty()).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void changesInEveryFieldAreFound() {
    var every = new EveryChange();
    var missed = new ArrayList<String>();
    for (EveryChange.Pair pair : every.of(Assessment.class)) {
      var from = new Moment("a", NOW, (Assessment) pair.before(), List.of(), List.of());
      var to = new Moment("b", NOW, (Assessment) pair.after(), List.of(), List.of());
      if (Changes.between(from, to, Library.EMPTY).isEmpty()) {
        missed.add(pair.place());
      }
    }
    // The record of what was imported from a model is not a statement of the team.
    missed.removeIf(place -> place.contains("SystemModel.origins"));
    assertThat(missed).isEmpty();
    Set<String> untried = new TreeSet<>(EveryChange.components(Assessment.class));
    untried.removeAll(every.tried());
    assertThat(untried).isEmpty();
  }

  @Test
  void anEffectiveSupportedAnswerLowersTheThreat() {
    Changes changes =
        changes(
            empty.withAnswer(answer(Rating.WEAK, "Some agents mount.")),
            empty
                .withAnswer(answer(Rating.EFFECTIVE, "Nothing mounts."))
                .withEvidence(evidence(NOW)));
    ThreatChange change = changes.threats().getFirst();
    assertThat(change.kind()).isEqualTo(ThreatChange.Kind.LOWERED);
    assertThat(change.wasGrave()).isTrue();
    assertThat(change.why())
        .containsExactly(
            new ThreatChange.Reason(
                "question",
                "core-mounts",
                "Mounts: effective, supported by E-001 (likelihood reduced by one level). Before: weak (level unchanged).",
                true));
    assertThat(changes.evidence(EvidenceChange.Kind.ADDED)).hasSize(1);
    assertThat(changes.questions().getFirst().stateChange()).contains("weak › effective");
  }

  @Test
  void aDecidedThreatIsInTheRegisterOfAnOlderMilestone() {
    PrintedThreat printed = Moment.of("then", library, empty, NOW).threats().getFirst();
    assertThat(printed.isInRegister()).isFalse();
    Assessment accepted =
        empty.withDecision(Decision.none(printed.id()).withTreatment(Decision.Treatment.ACCEPT));
    var moment = new Moment("then", NOW, accepted, List.of(), List.of(printed));
    assertThat(moment.threats()).allMatch(PrintedThreat::isInRegister);
  }

  @Test
  void expiringEvidenceRaisesTheThreatAgain() {
    Assessment assessment =
        empty.withAnswer(answer(Rating.EFFECTIVE, "Nothing mounts.")).withEvidence(evidence(JUNE));
    Changes changes = changes(assessment, assessment);
    assertThat(changes.evidence(EvidenceChange.Kind.EXPIRED)).hasSize(1);
    assertThat(changes.threats(ThreatChange.Kind.RAISED)).hasSize(1);
    assertThat(changes.threats().getFirst().why().getFirst().sentence())
        .contains("expired evidence: E-001", "Before: effective, supported by E-001");
  }

  @Test
  void aQuestionWithOnlyAPerspectiveIsStillOpen() {
    Answer spoken =
        Answer.open("core", "core-mounts")
            .withPerspective(new Answer.Perspective("developer", "Two.", "Ada", NOW));
    Changes changes = changes(empty, empty.withAnswer(spoken));
    assertThat(changes.questions())
        .extracting(QuestionChange::words)
        .containsExactly("discussed for the first time, still open");
  }

  @Test
  void aThreatAppearsAndDisappearsWithItsAnswer() {
    Assessment answered = empty.withAnswer(answer(Rating.MISSING, "Nobody knows what mounts."));
    Changes given = changes(empty, answered);
    assertThat(given.threats(ThreatChange.Kind.NEW)).hasSize(1);
    assertThat(given.questions(QuestionChange.Kind.GIVEN))
        .extracting(QuestionChange::words)
        .containsExactly("answered for the first time");
    Changes dropped = changes(answered, empty);
    assertThat(dropped.threats(ThreatChange.Kind.OUT_OF_SIGHT)).hasSize(1);
    assertThat(dropped.threats(ThreatChange.Kind.CLOSED)).isEmpty();
    assertThat(dropped.questions(QuestionChange.Kind.WITHDRAWN)).hasSize(1);
  }

  @Test
  void aThreatSupportedByEvidenceIsNotReportedAsUnknown() {
    Evidence against =
        evidence(JUNE)
            .withMapping(
                new EvidenceMapping(
                    "core-mounts", EvidenceMapping.Relation.CONTRADICTS, "They do."));
    Assessment answered = empty.withAnswer(answer(Rating.WEAK, "Some.")).withEvidence(against);
    Changes changes = changes(answered, empty.withEvidence(against));
    assertThat(changes.threats(ThreatChange.Kind.OUT_OF_SIGHT))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.why().getFirst().sentence())
                    .contains("The threat is supported by evidence.")
                    .doesNotContain("all “don't know”"));
  }

  @Test
  void aThreatIsClosedIfAllItsQuestionsAreNotApplicable() {
    Changes changes =
        changes(
            empty.withAnswer(answer(Rating.WEAK, "Some.")),
            empty.withAnswer(
                Answer.open("core", "core-mounts")
                    .withState(new AnswerState.NotApplicable("No hosts."))));
    assertThat(changes.threats(ThreatChange.Kind.CLOSED)).hasSize(1);
  }

  @Test
  void packChangesAreDistinguishedFromTeamChanges() {
    Assessment assessment = empty.withAnswer(answer(Rating.WEAK, "Some agents mount."));
    Library later = library(Likelihood.UNLIKELY, "What is mounted, and why?");
    Changes changes =
        Changes.between(
            Moment.of("June", library, assessment, JUNE),
            Moment.of("now", later, assessment, NOW),
            later);
    ThreatChange change = changes.threats().getFirst();
    assertThat(change.kind()).isEqualTo(ThreatChange.Kind.LOWERED);
    assertThat(change.why())
        .extracting(ThreatChange.Reason::sentence)
        .containsExactly(
            "Initial values in the pack: unlikely and serious. Before: likely and serious.",
            "The question packs have changed. With the current packs, the earlier answers result in the level medium. The earlier report stated high.");
    QuestionChange question = changes.questions().getFirst();
    assertThat(question.kind()).isEqualTo(QuestionChange.Kind.REWORDED);
    assertThat(question.isReworded()).isTrue();
  }

  @Test
  void aDifferentLevelAtTheSameMomentIsAThreatChange() {
    Moment now = Moment.of("now", library, empty.withAnswer(answer(Rating.WEAK, "Some.")), NOW);
    PrintedThreat threat = now.threat(THREAT).orElseThrow();
    for (Level level : Level.values()) {
      var other =
          new PrintedThreat(
              threat.id(),
              threat.label(),
              threat.title(),
              threat.reach(),
              threat.initial(),
              threat.inherent(),
              new RiskRating(threat.current().likelihood(), threat.current().impact(), level),
              threat.residual(),
              threat.steps());
      var before = new Moment("then", NOW, now.assessment(), now.questions(), List.of(other));
      Changes changes = Changes.between(before, now, library);
      assertThat(changes.threats()).hasSize(level == threat.level() ? 0 : 1);
    }
  }

  @Test
  void timeAloneIsNotAChange() {
    Assessment assessment = empty.withAnswer(answer(Rating.WEAK, "Some agents mount."));
    Moment then = Moment.of("then", library, assessment, JUNE);
    Moment later = Moment.of("later", library, assessment, JUNE.plus(1, ChronoUnit.DAYS));
    assertThat(Changes.between(then, later, library).isEmpty()).isTrue();
  }
}
