package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.SmallWorld;

/// Threats are derived again only if something changed that they depend on.
class DerivedThreatsTest {

  private final DerivedThreats derived = new DerivedThreats(SmallWorld.library());
  private final Assessment assessment = SmallWorld.assessment();
  private final ThreatModel before = derived.of(assessment, SmallWorld.NOW);

  @Test
  void aNewSessionKeepsTheDerivedThreats() {
    var session =
        new Session(
            "2026-11-24",
            SmallWorld.NOW.atOffset(ZoneOffset.UTC).toLocalDate(),
            "Kept",
            1,
            List.of(),
            List.of(),
            "");
    assertThat(derived.of(assessment.withSession(session), SmallWorld.NOW)).isSameAs(before);
  }

  @Test
  void aChangedAnswerOrALaterTimeDerivesThreatsAgain() {
    Assessment answered =
        assessment.withAnswer(
            assessment.answers().firstEntry().getValue().withConclusion("Something else."));
    assertThat(derived.of(answered, SmallWorld.NOW)).isNotSameAs(before);
    assertThat(derived.of(assessment, SmallWorld.NOW.plus(Duration.ofMinutes(2))))
        .isNotSameAs(before);
  }
}
