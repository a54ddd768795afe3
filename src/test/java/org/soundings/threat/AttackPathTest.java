package org.soundings.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.profile.PackUse;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceMapping.Relation;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Lowering;
import org.soundings.report.ReportSamples;
import org.soundings.threat.AttackPath.Basis;

/// The paths that the built-in threats make.
class AttackPathTest {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private final Library library = ReportSamples.library();
  private Assessment assessment = ReportSamples.empty(library);
  private int items;

  private List<AttackPath> paths() {
    return AttackPath.all(library, assessment, ThreatModel.derive(library, assessment, NOW), NOW);
  }

  private Optional<AttackPath> to(String goal) {
    return paths().stream().filter(path -> path.goal().id().equals(goal)).findFirst();
  }

  private static Stream<String> threats(AttackPath path) {
    return path.steps().stream().map(step -> step.threat().template().id());
  }

  private void evidence(String question, Relation relation) {
    items++;
    assessment =
        assessment.withEvidence(
            new Evidence(
                Evidence.idOf(items),
                "Seen",
                new EvidenceSource.Statement("Anna", "It is so."),
                "",
                NOW,
                NOW,
                "Anna",
                ItemValidity.BY_KIND,
                List.of(new EvidenceMapping(question, relation, "")),
                ""));
  }

  private void rate(String question, Rating rating) {
    Question asked = library.question(question).orElseThrow();
    assessment =
        assessment.withAnswer(
            assessment
                .answer(asked.pack(), question)
                .withConclusion("Said.")
                .withState(new AnswerState.Answered(rating, Confidence.SURE)));
  }

  private void secure(String threat) {
    library.threat(threat).orElseThrow().reducedBy().stream()
        .filter(each -> each.dimension() == Dimension.LIKELIHOOD)
        .map(Lowering::question)
        .forEach(
            question -> {
              rate(question, Rating.EFFECTIVE);
              evidence(question, Relation.SUPPORTS);
            });
  }

  @Test
  void withoutAnswersEveryGoalHasAPathOfUnknownSteps() {
    assertThat(paths())
        .extracting(path -> path.goal().id())
        .containsExactlyInAnyOrder("node", "control-plane", "secret", "data", "cloud");
    assertThat(paths())
        .allSatisfy(
            path -> {
              assertThat(path.start().isEnd()).isTrue();
              assertThat(path.basis()).isEqualTo(Basis.UNKNOWN);
              assertThat(path.steps().getLast().outcome()).isEqualTo(path.goal());
            });
  }

  /// A supplier reaches a node with one unknown step too.
  @Test
  void ofEqualPathsTheOneFromTheFirstStartIsShown() {
    assertThat(to("node").orElseThrow().start().id()).isEqualTo("external");
    assertThat(to("node").orElseThrow().steps()).hasSize(1);
  }

  @Test
  void everyStepStartsFromWhatTheOnesBeforeGained() {
    assertThat(paths())
        .allSatisfy(
            path -> {
              var held = path.start();
              for (AttackPath.Step step : path.steps()) {
                assertThat(Stream.concat(Stream.of(held.id()), held.includes().stream()))
                    .containsAnyElementsOf(step.threat().template().positions());
                held = step.outcome();
              }
            });
  }

  @Test
  void aPathThroughAKnownWeaknessIsPreferredAndCitesIt() {
    assertThat(threats(to("node").orElseThrow())).doesNotContain("thr-host-mount-abuse");
    evidence("core-host-mounts", Relation.CONTRADICTS);
    AttackPath path = to("node").orElseThrow();
    assertThat(threats(path)).endsWith("thr-host-mount-abuse");
    assertThat(path.steps().getLast().basis()).isEqualTo(Basis.EVIDENCE);
    assertThat(path.steps().getLast().because()).contains("contradicting evidence: E-001");
    assertThat(path.basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void aWeakAnswerIsCitedAndConfirmedByEvidence() {
    rate("core-host-mounts", Rating.MISSING);
    assertThat(to("node").orElseThrow().steps().getLast().basis()).isEqualTo(Basis.ANSWER);
    evidence("core-host-mounts", Relation.CONTRADICTS);
    AttackPath.Step last = to("node").orElseThrow().steps().getLast();
    assertThat(last.basis()).isEqualTo(Basis.EVIDENCE);
    assertThat(last.because()).contains("missing, confirmed by E-001");
  }

  @Test
  void evidenceAgainstNotApplicableCountsForAStep() {
    Question mounts = library.question("core-host-mounts").orElseThrow();
    assessment =
        assessment.withAnswer(
            assessment
                .answer(mounts.pack(), mounts.id())
                .withState(new AnswerState.NotApplicable("No host mounts.")));
    assertThat(threats(to("node").orElseThrow())).doesNotContain("thr-host-mount-abuse");
    evidence("core-host-mounts", Relation.CONTRADICTS);
    assertThat(threats(to("node").orElseThrow())).endsWith("thr-host-mount-abuse");
  }

  @Test
  void aReducedStepIsAvoidedButNeverDenied() {
    secure("thr-host-service-attack");
    assertThat(threats(to("node").orElseThrow())).doesNotContain("thr-host-service-attack");
    library.threats().forEach(threat -> secure(threat.id()));
    assertThat(paths())
        .hasSize(5)
        .allSatisfy(path -> assertThat(path.basis()).isEqualTo(Basis.REDUCED));
  }

  /// An answer that a control is weak can only open a path, or leave it as it was.
  @Test
  void aWeakAnswerNeverMakesAPathLookMoreClosed() {
    use("serverless-containers");
    for (String question : List.of("srvl-ingress", "srvl-deployers", "srvl-images", "srvl-debug")) {
      rate(question, Rating.EFFECTIVE);
      evidence(question, Relation.SUPPORTS);
    }
    AttackPath before = to("data").orElseThrow();
    assertThat(before.basis()).isEqualTo(Basis.UNKNOWN);
    rate("srvl-egress", Rating.WEAK);
    assertThat(to("data").orElseThrow().basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void evidenceKeepsAThreatWhoseQuestionsAreAllNotApplicable() {
    Threat threat =
        ThreatModel.derive(library, assessment, NOW).threats().stream()
            .filter(each -> each.template().id().equals("thr-host-mount-abuse"))
            .findFirst()
            .orElseThrow();
    for (String question : threat.questions()) {
      Question asked = library.question(question).orElseThrow();
      assessment =
          assessment.withAnswer(
              assessment
                  .answer(asked.pack(), question)
                  .withState(new AnswerState.NotApplicable("None of this here.")));
    }
    assertThat(paths().stream().flatMap(AttackPathTest::threats))
        .doesNotContain("thr-host-mount-abuse");
    evidence("core-host-mounts", Relation.CONTRADICTS);
    assertThat(threats(to("node").orElseThrow())).endsWith("thr-host-mount-abuse");
    assertThat(ThreatModel.derive(library, assessment, NOW).threat(threat.id()).orElseThrow())
        .extracting(Threat::reach)
        .isEqualTo(Threat.Reach.SUPPORTED_BY_EVIDENCE);
  }

  /// Good answers to questions that only touch a threat cannot close it.
  @Test
  void indirectQuestionsAloneCloseNoStep() {
    List<Basis> bases =
        library.packs().stream().flatMap(pack -> basesOfIndirectSteps(pack).stream()).toList();
    assertThat(bases).isNotEmpty().containsOnly(Basis.UNKNOWN);
  }

  /// With one pack and good answers to all its questions.
  private List<Basis> basesOfIndirectSteps(QuestionPack pack) {
    assessment = ReportSamples.empty(library);
    use(pack.id());
    pack.questions()
        .forEach(
            question -> {
              rate(question.id(), Rating.EFFECTIVE);
              evidence(question.id(), Relation.SUPPORTS);
            });
    return paths().stream()
        .flatMap(path -> path.steps().stream())
        .filter(
            step ->
                step.threat().questions().stream()
                    .noneMatch(step.threat().template()::isShownThrough))
        .map(AttackPath.Step::basis)
        .toList();
  }

  @Test
  void aThreatWithoutApplicableControlsSaysSo() {
    Threat threat =
        ThreatModel.derive(library, assessment, NOW).threats().stream()
            .filter(each -> each.template().id().equals("thr-host-service-attack"))
            .findFirst()
            .orElseThrow();
    threat.template().reducedBy().stream()
        .filter(each -> each.dimension() == Dimension.LIKELIHOOD)
        .map(each -> library.question(each.question()).orElseThrow())
        .forEach(
            asked ->
                assessment =
                    assessment.withAnswer(
                        assessment
                            .answer(asked.pack(), asked.id())
                            .withState(new AnswerState.NotApplicable("None of this here."))));
    assertThat(paths().stream().flatMap(path -> path.steps().stream()))
        .filteredOn(step -> step.threat().id().equals(threat.id()))
        .extracting(AttackPath.Step::because)
        .allMatch("all questions about controls are marked as not applicable"::equals);
  }

  private void use(String pack) {
    QuestionPack used = library.pack(pack).orElseThrow();
    assessment = assessment.changing(profile -> profile.withPacks(List.of(PackUse.of(used))));
  }
}
