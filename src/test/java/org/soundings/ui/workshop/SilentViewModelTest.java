package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.Desk;
import org.soundings.ui.Notice;
import org.soundings.ui.Notices;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Work;

/// A silent round that nobody wrote to, and one that cannot be kept.
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

  @Test
  void ofARoundToWhichNobodyWroteNothingStaysOnceItIsShown() {
    hold.silent().begin();
    hold.silent().done("Ada");
    hold.silent().done("Ben");
    assertThat(rounds()).hasSize(1);
    hold.silent().show();
    assertThat(rounds()).isEmpty();
  }

  @Test
  void whereNothingCanBeKeptNobodyIsAskedToWrite() throws IOException {
    desk.open().saveNow();
    var opened = AssessmentFolder.open(temporary.resolve("a"), Progress.unwatched()).value();
    var open = new OpenAssessment(SmallWorld.library(), opened, clock, Runnable::run);
    var second = new Desk(open, new Work(Jobs.direct(), new Notices()), clock);
    HoldViewModel there = new WorkshopViewModel(second).hold();
    there.refresh();
    there.silent().begin();
    assertThat(there.silent().content().isOpen()).isFalse();
    assertThat(second.work().notices().shown())
        .extracting(Notice::text, Notice::detail)
        .containsExactly(tuple("Nobody can write here.", second.whyReadOnly().orElseThrow()));
    open.close();
  }
}
