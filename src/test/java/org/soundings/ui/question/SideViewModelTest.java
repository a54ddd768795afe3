package org.soundings.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

class SideViewModelTest {

  @TempDir Path folder;
  private SideViewModel side;

  @BeforeEach
  void openTheBuiltInQuestions() throws IOException {
    var opened = AssessmentFolder.create(folder.resolve("a"), SmallWorld.empty());
    var open = new OpenAssessment(BuiltInLibrary.source(), opened, SmallWorld.CLOCK, Runnable::run);
    side =
        new SideViewModel(
            new ScreenContext(
                open,
                new Work(Jobs.direct(), new Notices(), InstantSource.system()),
                SmallWorld.CLOCK));
  }

  @Test
  void theBookReferenceOfAQuestionIsShown() {
    side.open("core-host-mounts");
    assertThat(side.content().book())
        .startsWith("first edition, chapter 9, ")
        .endsWith("second edition, chapter 11 (not verified)");
  }

  @Test
  void aMappedControlShowsItsFitAndWhetherItsIdWasVerified() {
    side.open("core-host-mounts");
    assertThat(side.content().mappings())
        .anySatisfy(
            mapping ->
                assertThat(mapping.fit())
                    .isEqualTo("addresses the control directly; ID not verified"))
        .anySatisfy(mapping -> assertThat(mapping.fit()).doesNotContain("not verified"));
  }
}
