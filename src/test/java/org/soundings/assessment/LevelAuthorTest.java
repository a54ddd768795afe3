package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.AnswerState.Confidence;
import org.soundings.assessment.LevelOverride.Stage;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Scale;
import org.soundings.assessment.workshop.Subject;
import org.soundings.assessment.workshop.Vote;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.ui.SmallWorld;

/// A level that a room voted on was set by the room, and recorded by somebody.
class LevelAuthorTest {

  private static final ThreatId THREAT = ThreatId.ofSystem("thr-mounts");

  private static LevelOverride set(Stage stage, Likelihood likelihood, String reason) {
    return new LevelOverride(
        stage, likelihood, Impact.SEVERE, reason, "Facilitator", SmallWorld.NOW);
  }

  /// A meeting that decided how likely the threat is.
  private static Assessment decided(List<String> there) {
    Subject subject = new Subject.LikelihoodOf(THREAT);
    int rung = subject.scale().rungOf(Likelihood.UNLIKELY);
    Estimate shown =
        Estimate.of(subject)
            .showing(new Estimate.Round(List.of(new Vote.Judged("Ada", rung, Confidence.SURE))));
    Estimate estimate =
        shown
            .proposing(shown.form().withRung(rung).withReason("Nobody reaches it."))
            .deciding(each -> Scale.likelihood(each).name());
    var day = LocalDate.of(2026, 11, 24);
    return SmallWorld.empty()
        .withSession(
            new Session("2026-11-24", day, "", 60, there, List.of(), "")
                .changing(workshop -> workshop.withEstimate(estimate)));
  }

  private static String words(Assessment assessment, LevelOverride set) {
    return LevelAuthor.words(assessment, THREAT, set);
  }

  @Test
  void theRoomSetWhatItVotedOn() {
    LevelOverride set = set(Stage.NOW, Likelihood.UNLIKELY, "It is far. Nobody reaches it.");
    assertThat(words(decided(List.of("Ada", "Ben")), set))
        .isEqualTo("the room (Ada, Ben), recorded by Facilitator");
    assertThat(words(decided(List.of()), set)).isEqualTo("the room, recorded by Facilitator");
  }

  @Test
  void whatSomebodySetsOtherwiseIsTheirs() {
    Assessment room = decided(List.of("Ada", "Ben"));
    assertThat(words(room, set(Stage.NOW, Likelihood.UNLIKELY, "It was patched.")))
        .isEqualTo("Facilitator");
    assertThat(words(room, set(Stage.NOW, Likelihood.REMOTE, "Nobody reaches it.")))
        .isEqualTo("Facilitator");
    assertThat(words(room, set(Stage.AFTER, Likelihood.UNLIKELY, "Nobody reaches it.")))
        .isEqualTo("Facilitator");
    assertThat(words(SmallWorld.empty(), set(Stage.NOW, Likelihood.UNLIKELY, "Nobody reaches it.")))
        .isEqualTo("Facilitator");
  }
}
