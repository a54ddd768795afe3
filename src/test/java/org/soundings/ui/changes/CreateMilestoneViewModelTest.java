package org.soundings.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

/// A milestone is created before its assessment is closed, and contains no later change. Creating
/// it waits until the test runs it.
class CreateMilestoneViewModelTest {

  @TempDir Path temporary;
  private final ArrayDeque<Runnable> works = new ArrayDeque<>();
  private final AtomicInteger snapshot = new AtomicInteger();
  private Path folder;
  private ScreenContext context;
  private CreateMilestoneViewModel model;

  @BeforeEach
  void open() throws IOException {
    folder = temporary.resolve("a");
    var open =
        new OpenAssessment(
            SmallWorld.library(),
            AssessmentFolder.create(folder, SmallWorld.assessment()),
            SmallWorld.CLOCK,
            Runnable::run);
    context =
        new ScreenContext(
            open,
            new Work(Jobs.on(works::add, Runnable::run), new Notices(), InstantSource.system()),
            SmallWorld.CLOCK);
    model = new CreateMilestoneViewModel(context, snapshot::incrementAndGet, () -> {});
  }

  @Test
  void closingWaitsForTheMilestone() {
    model.typeName("Winter");
    model.createMilestone();
    assertThat(context.work().unsettled()).containsExactly("Creating milestone “Winter”");
    works.remove().run();
    assertThat(context.work().unsettled()).isEmpty();
    assertThat(folder.resolve("milestones/winter")).exists();
    assertThat(snapshot).hasValue(1);
  }

  @Test
  void noMilestoneIsCreatedInAClosedFolder() throws IOException {
    model.typeName("Late");
    model.createMilestone();
    context.open().close();
    works.remove().run();
    assertThat(folder.resolve("milestones/late")).doesNotExist();
    assertThat(context.work().notices().shown().getFirst().text())
        .isEqualTo(
            "Could not complete: Creating milestone “Late”. This assessment has been closed in the meantime. Open it again, then repeat the step.");
  }

  @Test
  void aNameTypedDuringCreationIsKept() {
    model.typeName("Winter");
    model.createMilestone();
    model.typeName("Spring");
    works.remove().run();
    assertThat(model.name()).isEqualTo("Spring");
  }

  @Test
  void creatingAMilestoneClearsTheForm() {
    model.typeName("Winter");
    model.typeNote("Before the audit.");
    model.createMilestone();
    works.remove().run();
    assertThat(model.hasInput()).isFalse();
  }
}
