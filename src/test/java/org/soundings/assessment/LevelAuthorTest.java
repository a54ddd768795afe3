package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.LevelOverride.Voted;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.ui.SmallWorld;

/// The author of a level that was set by a vote is the team. One person recorded it.
class LevelAuthorTest {

  private static LevelOverride set(String likelihood, String impact) {
    return new LevelOverride(
            Stage.CURRENT,
            Likelihood.UNLIKELY,
            Impact.SEVERE,
            "Nobody reaches it.",
            "Facilitator",
            SmallWorld.NOW)
        .voted(new Voted(likelihood, impact));
  }

  private static Session session(String id, String... there) {
    return new Session(id, LocalDate.of(2026, 11, 24), "", 60, List.of(there), List.of(), "");
  }

  private static String words(LevelOverride set) {
    return LevelAuthor.words(
        SmallWorld.empty()
            .withSession(session("2026-11-24", "Ada", "Ben"))
            .withSession(session("2026-11-24-2", "Eve"))
            .withSession(session("2026-11-24-3")),
        set);
  }

  @Test
  void aVoteOnOneDimensionSetsOnlyThatDimension() {
    assertThat(words(set("2026-11-24", "")))
        .isEqualTo("Likelihood set by vote (Ada, Ben), recorded by Facilitator");
    assertThat(words(set("", "2026-11-24-2")))
        .isEqualTo("Impact set by vote (Eve), recorded by Facilitator");
    assertThat(words(set("2026-11-24-3", "")))
        .isEqualTo("Likelihood set by vote, recorded by Facilitator");
  }

  @Test
  void votesOnBothDimensionsSetTheWholeLevel() {
    assertThat(words(set("2026-11-24", "2026-11-24")))
        .isEqualTo("Set by vote (Ada, Ben), recorded by Facilitator");
    assertThat(words(set("2026-11-24", "2026-11-24-2")))
        .isEqualTo(
            "Likelihood set by vote (Ada, Ben), impact set by vote (Eve), recorded by Facilitator");
  }

  @Test
  void aLevelWithoutAVoteIsCreditedToItsAuthor() {
    assertThat(words(set("", ""))).isEqualTo("Set by Facilitator");
    assertThat(words(set("2026-11-23", "2026-11-23"))).isEqualTo("Set by Facilitator");
  }
}
