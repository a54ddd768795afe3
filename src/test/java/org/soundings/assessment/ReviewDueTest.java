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
import org.soundings.base.Digest;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.evidence.Validity;
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
    return new PackUse(pack.id(), pack.version(), pack.digest());
  }

  private List<ReviewDue> again() {
    return ReviewDue.of(library, assessment, NOW, TODAY);
  }

  private void answer(@Nullable Digest wording) {
    Answer answer =
        Answer.open(first.pack(), first.id())
            .withConclusion("So.")
            .withState(
                new AnswerState.Answered(AnswerState.Standing.HOLDS, AnswerState.Confidence.SURE));
    assessment = assessment.withAnswer(wording == null ? answer : answer.stamped(wording, "", NOW));
  }

  private Evidence show(Bearing.Relation relation, int daysAgo) {
    var item =
        new Evidence(
            new GivenIds(assessment).nextEvidence(),
            "",
            new EvidenceSource.Statement("someone", "said"),
            "",
            NOW.minus(Duration.ofDays(daysAgo)),
            NOW,
            "",
            Lasting.BY_KIND,
            List.of(new Bearing(first.id(), relation, "because")),
            "");
    assessment = assessment.withEvidence(item);
    return item;
  }

  @Test
  void whatIsFreshAndWordedAsItWasIsLeftInPeace() {
    answer(first.digest());
    show(Bearing.Relation.SUPPORTS, 180);
    assertThat(again()).isEmpty();
  }

  @Test
  void oldEvidenceBesideAnAnswerIsNamedByWhatItSaid() {
    answer(first.digest());
    Evidence supporting = show(Bearing.Relation.SUPPORTS, 181);
    Evidence contradicting = show(Bearing.Relation.CONTRADICTS, 200);
    show(Bearing.Relation.SILENT, 200);
    assertThat(again())
        .containsExactly(new ReviewDue.Aged(first, List.of(supporting), List.of(contradicting)));
    assertThat(again().getFirst().because(LocalDate::toString))
        .isEqualTo("It leans on E-001, too old to count; E-002 spoke against it and is old by now");
  }

  @Test
  void whatTheTeamHoldsForCredibleDecides() {
    answer(first.digest());
    show(Bearing.Relation.SUPPORTS, 181);
    assessment =
        assessment.changing(p -> p.withValidity(Validity.DEFAULT.with(Ageing.STATEMENT, 400)));
    assertThat(again()).isEmpty();
  }

  @Test
  void oldEvidenceOnAnOpenQuestionWaitsForItsTalk() {
    show(Bearing.Relation.SUPPORTS, 900);
    assertThat(again()).isEmpty();
  }

  @Test
  void aChangedWordingIsLookedAtAgain() {
    answer(Digest.of("what it was"));
    assertThat(again()).containsExactly(new ReviewDue.Reworded(first, NOW));
    answer(null);
    assertThat(again()).isEmpty();
  }

  @Test
  void anUnknownIsOverdueTheDayAfterItsDate() {
    until(TODAY);
    assertThat(again()).isEmpty();
    until(TODAY.minusDays(1));
    assertThat(again())
        .containsExactly(new ReviewDue.Overdue(first, "Operator", TODAY.minusDays(1)));
    assertThat(again().getFirst().because(LocalDate::toString))
        .isEqualTo("Operator wanted to find out by 2026-11-23");
  }

  private void until(LocalDate day) {
    assessment =
        assessment.withAnswer(
            Answer.open(first.pack(), first.id())
                .withState(new AnswerState.DontKnow("Operator", day)));
  }

  @Test
  void anAcceptanceThatRanOutIsNamedByItsThreat() {
    var template = library.threats().getFirst();
    ThreatId id = ThreatId.ofSystem(template.id());
    assessment =
        assessment.withDecision(
            Decision.none(id)
                .withTreatment(Decision.Treatment.ACCEPT)
                .withUntil(TODAY.minusDays(3)));
    assertThat(again())
        .containsExactly(new ReviewDue.Expired(id, template.title(), TODAY.minusDays(3)));
  }
}
