package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.ReportSamples;

class SoundingTest {

  private static final Instant NOW = ReportSamples.AT;

  private final Library library = ReportSamples.library();
  private final Question question = library.packs().getFirst().questions().toList().getFirst();

  private Sounding sounding(AnswerState state, Duration old) {
    return sounding(
        state,
        old,
        new Bearing(question.id(), Bearing.Relation.CONTRADICTS, "Privileged.", List.of()));
  }

  private Sounding sounding(AnswerState state, Duration old, Bearing bearing) {
    Assessment assessment =
        ReportSamples.empty(library)
            .withAnswer(
                Answer.open(question.pack(), question.id())
                    .withConclusion("That is how it is.")
                    .withState(state))
            .withEvidence(shown(NOW.minus(old), bearing));
    return Sounding.of(question, assessment, NOW);
  }

  private static Evidence shown(Instant captured, Bearing bearing) {
    return new Evidence(
        "E-001",
        "Compose file",
        new EvidenceSource.Statement("Auditor", "It is privileged."),
        "",
        captured,
        NOW,
        "Anna",
        Lasting.BY_KIND,
        List.of(bearing),
        "");
  }

  private static AnswerState answered(Standing standing) {
    return new AnswerState.Answered(standing, Confidence.SURE);
  }

  @Test
  void evidenceAgainstWhatTheTeamSaysHoldsContradictsIt() {
    for (Standing standing : List.of(Standing.HOLDS, Standing.MOSTLY_HOLDS)) {
      Sounding sounding = sounding(answered(standing), Duration.ofDays(1));
      assertThat(sounding.depth()).isEqualTo(Depth.CONTRADICTED);
      assertThat(sounding.isContradicted()).isTrue();
    }
  }

  @Test
  void evidenceAgainstWhatTheTeamItselfCallsWeakOrMissingBearsItOut() {
    for (Standing standing : List.of(Standing.WEAK, Standing.MISSING)) {
      Sounding sounding = sounding(answered(standing), Duration.ofDays(1));
      assertThat(sounding.depth()).isEqualTo(Depth.SHOWN);
      assertThat(sounding.isContradicted()).isFalse();
      assertThat(sounding.supporting()).extracting(Evidence::id).containsExactly("E-001");
    }
  }

  @Test
  void whatBearsAnAnswerOutGetsStaleLikeAnySupport() {
    Sounding sounding = sounding(answered(Standing.MISSING), Duration.ofDays(4000));
    assertThat(sounding.depth()).isEqualTo(Depth.IN_WORDS);
    assertThat(sounding.uncounted()).extracting(Evidence::id).containsExactly("E-001");
  }

  @Test
  void aToolThatFindsWhatTheTeamCallsMissingContradictsIt() {
    Sounding fresh = sounding(answered(Standing.MISSING), Duration.ofDays(1), inFavour("limits"));
    assertThat(fresh.depth()).isEqualTo(Depth.CONTRADICTED);
    assertThat(fresh.contradicting()).extracting(Evidence::id).containsExactly("E-001");
    assertThat(fresh.supporting()).isEmpty();
    Sounding old = sounding(answered(Standing.MISSING), Duration.ofDays(4000), inFavour("limits"));
    assertThat(old.depth()).isEqualTo(Depth.IN_WORDS);
    assertThat(old.uncounted()).isEmpty();
  }

  @Test
  void whatAPersonCallsSupportSupportsTheAnswer() {
    Sounding sounding = sounding(answered(Standing.MISSING), Duration.ofDays(1), inFavour());
    assertThat(sounding.depth()).isEqualTo(Depth.SHOWN);
    assertThat(sounding.isContradicted()).isFalse();
  }

  private Bearing inFavour(String... rules) {
    return new Bearing(
        question.id(), Bearing.Relation.SUPPORTS, "All have limits.", List.of(rules));
  }

  @Test
  void whereNothingIsDecidedNothingIsContradicted() {
    for (AnswerState state :
        List.of(
            new AnswerState.Open(),
            new AnswerState.DontKnow("", null),
            new AnswerState.Later("Soon."))) {
      Sounding sounding = sounding(state, Duration.ofDays(1));
      assertThat(sounding.isContradicted()).isFalse();
      assertThat(sounding.contradicting()).hasSize(1);
    }
  }
}
