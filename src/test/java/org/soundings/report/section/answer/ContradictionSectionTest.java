package org.soundings.report.section.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;

class ContradictionSectionTest {

  private static final Instant ANSWERED = ReportSamples.AT.minus(Duration.ofDays(30));

  private final Library library = ReportSamples.library();
  private final Question question = library.packs().getFirst().questions().toList().getFirst();

  private Assessment answered(AnswerState state) {
    Answer answer =
        Answer.open(question.pack(), question.id())
            .withConclusion("No container runs as root.")
            .withState(state)
            .answering(question, "Anna", ANSWERED);
    return ReportSamples.empty(library).withAnswer(answer);
  }

  private Evidence against(Instant added) {
    return new Evidence(
        "E-007",
        "Pods of production",
        new EvidenceSource.Statement("Auditor", "I saw it."),
        "",
        ReportSamples.AT.minus(Duration.ofDays(12)),
        added,
        "Anna",
        ItemValidity.BY_KIND,
        List.of(
            new EvidenceMapping(
                question.id(), EvidenceMapping.Relation.CONTRADICTS, "Eleven pods run as user 0.")),
        "");
  }

  private Optional<Section> section(Assessment assessment) {
    Report report = ReportSamples.report(library, assessment);
    return report.sections().stream().filter(s -> s.number().equals("13")).findFirst();
  }

  private static AnswerState holds() {
    return new AnswerState.Answered(Rating.EFFECTIVE, Confidence.SURE);
  }

  @Test
  void anAnswerAndItsContradictingEvidenceAreShownTogether() {
    Assessment assessment = answered(holds()).withEvidence(against(ReportSamples.AT));
    String blocks = section(assessment).orElseThrow().blocks().toString();
    assertThat(blocks)
        .contains(question.title(), "No container runs as root", "effective", "sure")
        .contains("E-007", "Pods of production", "12 days old", "Eleven pods run as user 0.");
  }

  @Test
  void anAnswerUnchangedSinceTheEvidenceIsMarked() {
    Assessment since = answered(holds()).withEvidence(against(ANSWERED.plusSeconds(1)));
    Assessment before = answered(holds()).withEvidence(against(ANSWERED.minusSeconds(1)));
    assertThat(section(since).orElseThrow().blocks().toString())
        .contains("The answer has not been changed since the evidence was added.");
    assertThat(section(before).orElseThrow().blocks().toString())
        .contains("Each answer was changed after the evidence was added.")
        .doesNotContain("not been changed since");
  }

  @Test
  void evidenceConfirmingAWeakRatingIsNotAContradiction() {
    for (Rating lacking : List.of(Rating.WEAK, Rating.MISSING)) {
      Assessment assessment =
          answered(new AnswerState.Answered(lacking, Confidence.SURE))
              .withEvidence(against(ReportSamples.AT));
      assertThat(section(assessment)).isEmpty();
    }
  }

  @Test
  void anUndecidedQuestionHasNoContradiction() {
    for (AnswerState state :
        List.of(new AnswerState.Open(), new AnswerState.DontKnow("Anna", null), later())) {
      assertThat(section(answered(state).withEvidence(against(ReportSamples.AT)))).isEmpty();
    }
  }

  private static AnswerState later() {
    return new AnswerState.Deferred("After the audit.");
  }

  @Test
  void aNotApplicableAnswerCanBeContradicted() {
    Assessment assessment =
        answered(new AnswerState.NotApplicable("We run no pods."))
            .withEvidence(against(ReportSamples.AT));
    assertThat(section(assessment).orElseThrow().blocks().toString())
        .contains("not applicable", "We run no pods", "Eleven pods");
  }

  @Test
  void theSectionIsOmittedWithoutContradictions() {
    assertThat(section(answered(holds()))).isEmpty();
  }

  @Test
  void evidenceWithoutAnAnswerIsNotAContradiction() {
    Assessment assessment = ReportSamples.empty(library).withEvidence(against(ReportSamples.AT));
    assertThat(section(assessment)).isEmpty();
  }

  @Test
  void evidenceConfirmingWeakAnswersIsNamedBelow() {
    Question other = library.packs().getFirst().questions().toList().get(1);
    Assessment both =
        answered(holds())
            .withAnswer(
                Answer.open(other.pack(), other.id())
                    .withConclusion("Two do.")
                    .withState(new AnswerState.Answered(Rating.WEAK, Confidence.SURE)))
            .withEvidence(
                against(ANSWERED)
                    .withMapping(
                        new EvidenceMapping(
                            other.id(), EvidenceMapping.Relation.CONTRADICTS, "Two run as 0.")));
    assertThat(((Block.Note) section(both).orElseThrow().blocks().getLast()).words().text())
        .endsWith("weak or missing: E-007 (" + other.id() + ").");
    assertThat(section(answered(holds()).withEvidence(against(ANSWERED))).orElseThrow().blocks())
        .noneMatch(Block.Note.class::isInstance);
  }

  @Test
  void evidenceConfirmingAWeakAnswerIsLabelled() {
    AnswerState weak = new AnswerState.Answered(Rating.WEAK, Confidence.SURE);
    assertThat(relation(weak, EvidenceMapping.Relation.CONTRADICTS, List.of()))
        .startsWith("+\u00A0confirms the answer E-");
    assertThat(relation(weak, EvidenceMapping.Relation.SUPPORTS, List.of()))
        .startsWith("+\u00A0confirms the answer E-");
    assertThat(relation(weak, EvidenceMapping.Relation.SUPPORTS, List.of("rule-pods")))
        .startsWith("×\u00A0contradicts the answer E-");
    assertThat(relation(weak, EvidenceMapping.Relation.NEUTRAL, List.of()))
        .startsWith("–\u00A0neutral E-");
    assertThat(relation(holds(), EvidenceMapping.Relation.CONTRADICTS, List.of()))
        .startsWith("×\u00A0contradicts E-");
  }

  private String relation(
      AnswerState state, EvidenceMapping.Relation relation, List<String> rules) {
    Assessment assessment =
        answered(state)
            .withEvidence(
                against(ANSWERED)
                    .withMapping(new EvidenceMapping(question.id(), relation, "", rules)));
    return ReportSamples.report(library, assessment).sections().stream()
        .filter(section -> section.number().equals("10"))
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .filter(block -> block.label().text().equals("Evidence"))
        .map(block -> ((Block.Fine) block.body().getFirst()).words().text())
        .findFirst()
        .orElseThrow();
  }
}
