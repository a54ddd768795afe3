package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

class ReviewDueTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static Library library = Library.EMPTY;

  private final Question first = library.packs().getFirst().questions().findFirst().orElseThrow();
  private Assessment assessment =
      Assessment.begin(Profile.begin("a", "A", LocalDate.EPOCH, List.of(use())));

  @BeforeAll
  static void readThePacks() throws IOException {
    library = BuiltInLibrary.source();
  }

  private static PackUse use() {
    var pack = library.packs().getFirst();
    return new PackUse(pack.id(), pack.version(), pack.hash());
  }

  private List<ReviewDue> again() {
    return ReviewDue.of(library, assessment, NOW, TODAY);
  }

  private void answer(@Nullable Sha256 wording) {
    Answer answer =
        Answer.open(first.pack(), first.id())
            .withConclusion("So.")
            .withState(
                new AnswerState.Answered(
                    AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE));
    assessment = assessment.withAnswer(wording == null ? answer : answer.stamped(wording, "", NOW));
  }

  private Evidence show(EvidenceMapping.Relation relation, int daysAgo) {
    var item =
        new Evidence(
            new GivenIds(assessment).nextEvidence(),
            "",
            new EvidenceSource.Statement("someone", "said"),
            "",
            NOW.minus(Duration.ofDays(daysAgo)),
            NOW,
            "",
            ItemValidity.BY_KIND,
            List.of(new EvidenceMapping(first.id(), relation, "because")),
            "");
    assessment = assessment.withEvidence(item);
    return item;
  }

  @Test
  void anAnswerWithFreshEvidenceAndWordingIsNotDue() {
    answer(first.wordingHash());
    show(EvidenceMapping.Relation.SUPPORTS, 180);
    assertThat(again()).isEmpty();
  }

  @Test
  void expiredEvidenceOfAnAnswerIsNamedByItsRelation() {
    answer(first.wordingHash());
    Evidence supporting = show(EvidenceMapping.Relation.SUPPORTS, 181);
    Evidence contradicting = show(EvidenceMapping.Relation.CONTRADICTS, 200);
    show(EvidenceMapping.Relation.NEUTRAL, 200);
    assertThat(again())
        .containsExactly(new ReviewDue.Aged(first, List.of(supporting), List.of(contradicting)));
    assertThat(again().getFirst().reason(LocalDate::toString))
        .isEqualTo("Supporting evidence E-001 and contradicting evidence E-002 have expired");
  }

  @Test
  void theValiditySetByTheTeamDecides() {
    answer(first.wordingHash());
    show(EvidenceMapping.Relation.SUPPORTS, 181);
    assessment =
        assessment.changing(
            p -> p.withValidity(Validity.DEFAULT.with(ValidityCategory.STATEMENT, 400)));
    assertThat(again()).isEmpty();
  }

  @Test
  void expiredEvidenceOnAnOpenQuestionIsNotDue() {
    show(EvidenceMapping.Relation.SUPPORTS, 900);
    assertThat(again()).isEmpty();
  }

  @Test
  void aRewordedQuestionIsDueForReview() {
    answer(Sha256.of("what it was"));
    assertThat(again()).containsExactly(new ReviewDue.Reworded(first, NOW));
    answer(null);
    assertThat(again()).isEmpty();
  }

  @Test
  void aDontKnowIsOverdueTheDayAfterItsDueDate() {
    until(TODAY);
    assertThat(again()).isEmpty();
    until(TODAY.minusDays(1));
    assertThat(again())
        .containsExactly(new ReviewDue.Overdue(first, "Operator", TODAY.minusDays(1)));
    assertThat(again().getFirst().reason(LocalDate::toString))
        .isEqualTo("Overdue. Owner: Operator, due date: 2026-11-23");
  }

  private void until(LocalDate day) {
    assessment =
        assessment.withAnswer(
            Answer.open(first.pack(), first.id())
                .withState(new AnswerState.DontKnow("Operator", day)));
  }

  @Test
  void anExpiredAcceptanceIsNamedByItsThreat() {
    var template = library.threats().getFirst();
    ThreatId id = ThreatId.ofSystem(template.id());
    assessment =
        assessment.withDecision(
            Decision.none(id)
                .withTreatment(Decision.Treatment.ACCEPT)
                .withExpires(TODAY.minusDays(3)));
    assertThat(again())
        .containsExactly(new ReviewDue.Expired(id, template.title(), TODAY.minusDays(3)));
  }
}
