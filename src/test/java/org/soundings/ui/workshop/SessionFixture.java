package org.soundings.ui.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.HandClock;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.run.RunViewModel;

/// A session of two people with two questions, as it is held, and a clock that stands in the hand.
public abstract class SessionFixture {

  public final HandClock clock = new HandClock(SmallWorld.NOW);
  @TempDir public Path temporary;
  public ScreenContext context;
  public WorkshopViewModel workshop;
  public RunViewModel hold;
  public List<String> questions;

  @BeforeEach
  void make() {
    context = context(temporary.resolve("a"));
    workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().add("Ben", "", "developer");
    questions = context.library().questions().map(q -> q.id()).limit(2).toList();
    questions.forEach(workshop.prepare().steps()::ask);
    workshop.turn(WorkshopViewModel.Side.RUN);
    hold = workshop.run();
  }

  private ScreenContext context(Path folder) {
    try {
      var opened = AssessmentFolder.create(folder, SmallWorld.assessment());
      var open = new OpenAssessment(SmallWorld.library(), opened, clock, Runnable::run);
      return new ScreenContext(
          open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() throws IOException {
    context.open().close();
  }

  public Session session() {
    return context.assessment().sessions().getLast();
  }

  public PlanStep first() {
    return session().workshop().plan().steps().getFirst();
  }
}
