package org.soundings.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.assessment.Action;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

class ChangesViewModelTest {

  @TempDir Path folder;
  private final List<Place> gone = new ArrayList<>();
  private ScreenContext context;
  private ChangesViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new ChangesViewModel(context, gone::add);
    model.refresh();
  }

  private void createMilestone(String name) {
    var createMilestone = new CreateMilestoneViewModel(context, () -> {}, () -> {});
    createMilestone.typeName(name);
    createMilestone.createMilestone();
    model.refresh();
  }

  @Test
  void aCreatedMilestoneIsReportedDespiteALateCancel() {
    var told = new ArrayDeque<Runnable>();
    var work =
        new Work(
            Jobs.on(Runnable::run, told::add), context.work().notices(), InstantSource.system());
    var createMilestone =
        new CreateMilestoneViewModel(
            new ScreenContext(context.open(), work, SmallWorld.CLOCK), () -> {}, () -> {});
    createMilestone.typeName("Summer");
    createMilestone.createMilestone();
    work.running().getFirst().cancel();
    while (!told.isEmpty()) {
      told.remove().run();
    }
    assertThat(createMilestone.hasInput()).isFalse();
    assertThat(work.notices().shown())
        .extracting(Notice::text)
        .containsExactly("Milestone “Summer” created.");
  }

  private void work() {
    context
        .workbench()
        .edit("done", a -> a.withAction(a.actions().getFirst().withStatus(Action.Status.DONE)));
    context
        .workbench()
        .edit(
            "words",
            a ->
                a.withAnswer(
                    a.answer("small", "small-people-1").withConclusion("Roles are very clear.")));
    model.refresh();
  }

  @Test
  void withoutAMilestoneNothingIsCompared() {
    assertThat(model.content().hasMilestones()).isFalse();
    assertThat(model.content().entries()).isEmpty();
  }

  @Test
  void changesAfterAMilestoneAreListedWithTheirLinks() {
    createMilestone("Summer");
    assertThat(model.content().from().label()).startsWith("Summer, ");
    assertThat(model.content().entries()).isEmpty();
    work();
    assertThat(model.content().entries())
        .extracting(entry -> entry.group() + ": " + entry.title() + ", " + entry.what())
        .containsExactly(
            "Questions: People, question 1, answer changed",
            "Actions: Give the log shipper its own volume, done");
    model.step(1);
    assertThat(model.place(model.content().current().orElseThrow())).contains(new Place.Actions());
    model.step(1);
    model.step(-1);
    assertThat(model.place(model.content().current().orElseThrow()))
        .isEqualTo(Optional.of(new Place.Question("small-people-1")));
  }

  @Test
  void anyTwoMomentsCanBeCompared() {
    createMilestone("Summer");
    work();
    createMilestone("Winter");
    List<ChangesViewModel.Choice> choices = model.content().choices();
    assertThat(choices).hasSize(3).last().isEqualTo(ChangesViewModel.Choice.now());
    ChangesViewModel.Choice summer =
        choices.stream().filter(c -> c.id().equals("summer")).findFirst().orElseThrow();
    ChangesViewModel.Choice winter =
        choices.stream().filter(c -> c.id().equals("winter")).findFirst().orElseThrow();
    model.compareFrom(summer);
    model.compareTo(winter);
    assertThat(model.content().entries()).hasSize(2);
    model.compareFrom(winter);
    model.compareTo(ChangesViewModel.Choice.now());
    assertThat(model.content().entries()).isEmpty();
  }

  @Test
  void aMilestoneNeedsAName() {
    var createMilestone =
        new CreateMilestoneViewModel(context, () -> gone.add(new Place.Changes()), () -> {});
    createMilestone.typeName("  ");
    assertThat(createMilestone.namedProperty().get()).isFalse();
    createMilestone.createMilestone();
    assertThat(gone).isEmpty();
    assertThat(context.open().folder().path().resolve("milestones")).doesNotExist();
    createMilestone.typeName("Summer");
    createMilestone.createMilestone();
    assertThat(gone).hasSize(1);
    assertThat(context.work().notices().shown().getLast().text())
        .isEqualTo("Milestone “Summer” created.");
    assertThat(createMilestone.hasInput()).isFalse();
    createMilestone.typeName("Summer");
    createMilestone.createMilestone();
    assertThat(context.work().notices().shown().getLast().text())
        .startsWith(
            "Milestone “Summer” created as summer-2. Another milestone has the same name: it was created ")
        .endsWith(" as summer.");
  }
}
