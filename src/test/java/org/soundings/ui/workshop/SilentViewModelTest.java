package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.SilentRound;

/// A silent round that nobody wrote to.
class SilentViewModelTest extends HeldMeeting {

  private List<SilentRound> rounds() {
    return session().workshop().silent();
  }

  private boolean onlyPlanned() {
    workshop.prepare().refresh();
    return workshop.prepare().content().onlyPlanned();
  }

  @Test
  void aMeetingAtWhichNobodyWroteIsStillOnlyPlanned() {
    hold.silent().begin();
    hold.silent().done("Ada");
    assertThat(rounds()).hasSize(1);
    assertThat(onlyPlanned()).isTrue();
    hold.silent().write("Ben", "We never looked.");
    assertThat(onlyPlanned()).isFalse();
  }

  @Test
  void aRoundThatIsEmptyIsNotKept() {
    hold.silent().begin();
    hold.silent().done("Ada");
    hold.silent().done("Ben");
    hold.silent().stop();
    hold.silent().begin();
    assertThat(rounds()).isEmpty();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().write("Ada", " ");
    assertThat(rounds()).isEmpty();
  }
}
