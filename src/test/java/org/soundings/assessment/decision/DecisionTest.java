package org.soundings.assessment.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

class DecisionTest {

  private static final Instant THEN = Instant.parse("2026-11-24T10:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  private static final Decision ACCEPTED =
      Decision.none(ThreatId.ofSystem("thr-x"))
          .withTreatment(Decision.Treatment.ACCEPT)
          .stamped("Ben", THEN);

  private static final LevelOverride LEVEL =
      new LevelOverride(
          LevelOverride.Stage.CURRENT, Likelihood.LIKELY, Impact.SERIOUS, "Seen.", "Anna", NOW);

  @Test
  void settingALevelKeepsTheAuthorOfTheDecision() {
    Decision set = ACCEPTED.withOverride(LEVEL);
    assertThat(set.changedBy("Anna", NOW, ACCEPTED)).isEqualTo(set);
    assertThat(set.withoutOverride(LEVEL.stage()).changedBy("Anna", NOW, set)).isEqualTo(ACCEPTED);
  }

  @Test
  void changingADecisionRecordsTheAuthor() {
    Decision changed = ACCEPTED.withTreatment(Decision.Treatment.AVOID);
    assertThat(changed.changedBy("Anna", NOW, ACCEPTED)).isEqualTo(changed.stamped("Anna", NOW));
    assertThat(changed.withOverride(LEVEL).changedBy("Anna", NOW, ACCEPTED).by()).isEqualTo("Anna");
  }

  @Test
  void aDecisionWithoutRationaleIsIncomplete() {
    assertThat(ACCEPTED.isDecided()).isFalse();
    assertThat(ACCEPTED.isJudged()).as("it was looked at").isTrue();
    Decision said = ACCEPTED.withRationale("It is watched.").withOwner("Ops");
    assertThat(said.isDecided()).isFalse();
    assertThat(said.withExpires(LocalDate.of(2027, 3, 31)).isDecided()).isTrue();
    Decision mitigated = ACCEPTED.withTreatment(Decision.Treatment.MITIGATE);
    assertThat(mitigated.isDecided()).isFalse();
    assertThat(mitigated.withRationale(" ").isDecided()).isFalse();
    assertThat(mitigated.withRationale("It is patched.").isDecided())
        .as("only an acceptance needs an end")
        .isTrue();
  }
}
