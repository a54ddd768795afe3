package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.QuestionCoverage.CoverageState;
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
import org.soundings.report.ReportSamples;

class QuestionCoverageTest {

  private static final Instant NOW = ReportSamples.AT;

  private final Library library = ReportSamples.library();
  private final Question question = library.packs().getFirst().questions().toList().getFirst();

  private QuestionCoverage questionCoverage(AnswerState state, Duration old) {
    return questionCoverage(
        state,
        old,
        new EvidenceMapping(
            question.id(), EvidenceMapping.Relation.CONTRADICTS, "Privileged.", List.of()));
  }

  private QuestionCoverage questionCoverage(
      AnswerState state, Duration old, EvidenceMapping mapping) {
    Assessment assessment =
        ReportSamples.empty(library)
            .withAnswer(
                Answer.open(question.pack(), question.id())
                    .withConclusion("Date: how it is.")
                    .withState(state))
            .withEvidence(shown(NOW.minus(old), mapping));
    return QuestionCoverage.of(question, assessment, NOW);
  }

  private static Evidence shown(Instant captured, EvidenceMapping mapping) {
    return new Evidence(
        "E-001",
        "Compose file",
        new EvidenceSource.Statement("Auditor", "It is privileged."),
        "",
        captured,
        NOW,
        "Anna",
        ItemValidity.BY_KIND,
        List.of(mapping),
        "");
  }

  private static AnswerState answered(Rating rating) {
    return new AnswerState.Answered(rating, Confidence.SURE);
  }

  @Test
  void contradictingEvidenceContradictsAnEffectiveRating() {
    for (Rating rating : List.of(Rating.EFFECTIVE, Rating.MOSTLY_EFFECTIVE)) {
      QuestionCoverage questionCoverage = questionCoverage(answered(rating), Duration.ofDays(1));
      assertThat(questionCoverage.state()).isEqualTo(CoverageState.CONTRADICTED);
      assertThat(questionCoverage.isContradicted()).isTrue();
    }
  }

  @Test
  void contradictingEvidenceSupportsAWeakOrMissingRating() {
    for (Rating rating : List.of(Rating.WEAK, Rating.MISSING)) {
      QuestionCoverage questionCoverage = questionCoverage(answered(rating), Duration.ofDays(1));
      assertThat(questionCoverage.state()).isEqualTo(CoverageState.SUPPORTED);
      assertThat(questionCoverage.isContradicted()).isFalse();
      assertThat(questionCoverage.supporting()).extracting(Evidence::id).containsExactly("E-001");
    }
  }

  @Test
  void evidenceSupportingAWeakRatingExpiresToo() {
    QuestionCoverage questionCoverage =
        questionCoverage(answered(Rating.MISSING), Duration.ofDays(4000));
    assertThat(questionCoverage.state()).isEqualTo(CoverageState.NO_EVIDENCE);
    assertThat(questionCoverage.uncounted()).extracting(Evidence::id).containsExactly("E-001");
  }

  @Test
  void aToolFindingInFavourContradictsAMissingRating() {
    QuestionCoverage fresh =
        questionCoverage(answered(Rating.MISSING), Duration.ofDays(1), inFavour("limits"));
    assertThat(fresh.state()).isEqualTo(CoverageState.CONTRADICTED);
    assertThat(fresh.contradicting()).extracting(Evidence::id).containsExactly("E-001");
    assertThat(fresh.supporting()).isEmpty();
    QuestionCoverage old =
        questionCoverage(answered(Rating.MISSING), Duration.ofDays(4000), inFavour("limits"));
    assertThat(old.state()).isEqualTo(CoverageState.NO_EVIDENCE);
    assertThat(old.uncounted()).isEmpty();
  }

  @Test
  void evidenceMarkedSupportingByAPersonSupportsTheAnswer() {
    QuestionCoverage questionCoverage =
        questionCoverage(answered(Rating.MISSING), Duration.ofDays(1), inFavour());
    assertThat(questionCoverage.state()).isEqualTo(CoverageState.SUPPORTED);
    assertThat(questionCoverage.isContradicted()).isFalse();
  }

  private EvidenceMapping inFavour(String... rules) {
    return new EvidenceMapping(
        question.id(), EvidenceMapping.Relation.SUPPORTS, "All have limits.", List.of(rules));
  }

  @Test
  void anUndecidedQuestionIsNotContradicted() {
    for (AnswerState state :
        List.of(
            new AnswerState.Open(),
            new AnswerState.DontKnow("", null),
            new AnswerState.Deferred("Soon."))) {
      QuestionCoverage questionCoverage = questionCoverage(state, Duration.ofDays(1));
      assertThat(questionCoverage.isContradicted()).isFalse();
      assertThat(questionCoverage.contradicting()).hasSize(1);
    }
  }
}
