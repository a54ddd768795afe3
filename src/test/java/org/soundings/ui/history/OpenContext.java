package org.soundings.ui.history;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.HandClock;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

/// An assessment without content, edited by Ada, with a clock that the test controls.
abstract class OpenContext {

  @TempDir Path folder;
  final HandClock clock = new HandClock(SmallWorld.NOW);
  ScreenContext context;

  @BeforeEach
  void open() throws Exception {
    var open =
        new OpenAssessment(
            SmallWorld.library(),
            AssessmentFolder.create(folder, SmallWorld.empty()),
            clock,
            Runnable::run);
    context =
        new ScreenContext(
            open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), clock);
    context.open().setAuthor("Ada");
  }

  @AfterEach
  void close() throws Exception {
    context.open().close();
  }
}
