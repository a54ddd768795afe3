package org.soundings.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.ReportSamples;

/// What is displayed of a threat that counts as assessed, for all questions of the packs.
class AssessedTest {

  private static final Library LIBRARY = ReportSamples.library();

  private static final AnswerState WEAK =
      new AnswerState.Answered(AnswerState.Rating.WEAK, AnswerState.Confidence.SURE);

  private static Assessment answered(Question question, AnswerState state) {
    return ReportSamples.empty(LIBRARY)
        .withAnswer(
            Answer.open(question.pack(), question.id())
                .withConclusion("So it is.")
                .withState(state));
  }

  @Test
  void everyAssessedThreatNamesTheAnsweredQuestion() {
    var silent = new ArrayList<String>();
    for (Question question : LIBRARY.questions().toList()) {
      Assessment assessment = answered(question, WEAK);
      for (Threat threat : ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT).assessed()) {
        List<RiskStep> shown = new ArrayList<>(threat.controls());
        shown.addAll(AssessedThreats.through(threat, LIBRARY, assessment));
        if (shown.stream().noneMatch(step -> question.id().equals(step.question()))) {
          silent.add(question.id() + " on " + threat.id());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void anAnswerShownByAStepIsNotRepeated() {
    Threat threat = exploit();
    String lowering = threat.template().reducedBy().getFirst().question();
    Assessment assessment = answered(LIBRARY.question(lowering).orElseThrow(), WEAK);
    assertThat(AssessedThreats.through(derived(assessment, threat), LIBRARY, assessment)).isEmpty();
  }

  @Test
  void aRelatedAnswerIsShownWithoutChangingTheLevel() {
    Threat threat = exploit();
    Question beside =
        threat.questions().stream()
            .filter(
                id ->
                    threat.template().reducedBy().stream()
                        .noneMatch(lowering -> lowering.question().equals(id)))
            .map(LIBRARY::question)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
    for (AnswerState state : List.of(WEAK, new AnswerState.DontKnow("Ben", null))) {
      Assessment assessment = answered(beside, state);
      Threat now = derived(assessment, threat);
      String words = state.equals(WEAK) ? "weak" : "don't know";
      assertThat(AssessedThreats.through(now, LIBRARY, assessment))
          .containsExactly(
              new RiskStep(
                  new RiskStep.Source.Question(beside.id()),
                  beside.title() + ": " + words,
                  "related, level unchanged",
                  RiskStep.Direction.UNCHANGED,
                  now.current()));
    }
  }

  private static Threat exploit() {
    return ThreatModel.derive(LIBRARY, ReportSamples.empty(LIBRARY), ReportSamples.AT)
        .threats()
        .stream()
        .filter(threat -> threat.template().id().equals("thr-app-exploit"))
        .findFirst()
        .orElseThrow();
  }

  private static Threat derived(Assessment assessment, Threat threat) {
    return ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT)
        .threat(threat.id())
        .orElseThrow();
  }
}
