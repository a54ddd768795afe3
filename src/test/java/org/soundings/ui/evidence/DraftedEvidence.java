package org.soundings.ui.evidence;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

/// A form for evidence for a question, before it has any content.
abstract class DraftedEvidence {

  @TempDir Path folder;
  ScreenContext context;
  AddViewModel model;
  final List<Evidence> told = new ArrayList<>();
  int added;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new AddViewModel(context, Optional.of("small-kernel-1"), told::add, () -> added++);
    model.written().relationProperty().set(EvidenceMapping.Relation.SUPPORTS);
  }

  ScreenContext slow(Queue<Runnable> told) {
    return new ScreenContext(
        context.open(),
        new Work(
            Jobs.on(Runnable::run, told::add), context.work().notices(), InstantSource.system()),
        SmallWorld.CLOCK);
  }

  static void runAll(Queue<Runnable> told) {
    while (!told.isEmpty()) {
      told.remove().run();
    }
  }
}
