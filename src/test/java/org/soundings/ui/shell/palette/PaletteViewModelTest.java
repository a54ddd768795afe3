package org.soundings.ui.shell.palette;

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
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.Command;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.SettingsPart;

class PaletteViewModelTest {

  @TempDir Path folder;
  private final List<Object> done = new ArrayList<>();
  private ScreenContext context;
  private PaletteViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = model();
  }

  private PaletteViewModel model() {
    return new PaletteViewModel(
        context,
        done::add,
        List.of(
            new Command("theme: dark", "", () -> done.add("dark")),
            new Command("recontrast the screen", "", () -> done.add("recontrast")),
            new Command("theme: high contrast", "", () -> done.add("contrast")),
            new Command("undo: conclusion", "Ctrl Z", () -> done.add("undo"))));
  }

  private PaletteLine first() {
    return model.lines().getFirst();
  }

  @Test
  void aCommandIsFoundWithItsShortcutAndRun() {
    model.search("undo");
    assertThat(first().title()).isEqualTo("Undo: conclusion");
    assertThat(first().key()).isEqualTo("Ctrl Z");
    model.go(first());
    assertThat(done).containsExactly("undo");
  }

  @Test
  void aQuestionIsFoundByItsIdAndAScreenByItsName() {
    model.search("small-kernel-2");
    model.go(first());
    model.search("report");
    model.go(first());
    assertThat(done).containsExactly(new Place.Question("small-kernel-2"), new Place.Report());
  }

  @Test
  void evidenceAndThreatsAreFound() {
    model.search("what runs on the nodes");
    assertThat(first().under()).isEqualTo(PaletteHeading.EVIDENCE);
    model.search("escape");
    assertThat(first().under()).isEqualTo(PaletteHeading.THREAT);
  }

  @Test
  void matchesInTitlesComeBeforeMatchesInText() {
    context
        .workbench()
        .edit(
            "answer",
            a ->
                a.withAnswer(
                    a.answer("small", "small-kernel-2").withConclusion("The contrast is low.")));
    model = model();
    model.search("contrast");
    assertThat(model.lines())
        .extracting(PaletteLine::title)
        .containsExactly(
            "Theme: high contrast",
            "Recontrast the screen",
            context.library().question("small-kernel-2").orElseThrow().title());
    assertThat(model.lines().getLast().said()).contains("The contrast is low.");
  }

  @Test
  void allMatchesAreListedIfTheyAreOfOneKind() {
    context
        .workbench()
        .edit(
            "actions",
            a -> {
              for (int i = 1; i <= 9; i++) {
                a = a.withAction(Action.planned("A-10" + i, "Rotate the zebra key " + i));
              }
              return a;
            });
    model = model();
    model.search("zebra");
    assertThat(model.lines()).hasSize(9);
  }

  @Test
  void ofSeveralKindsTheOneWithTheClosestTitleIsFirst() {
    model.search("the");
    assertThat(first().title()).isEqualTo("Theme");
    model.search("theme: d");
    assertThat(first().title()).isEqualTo("Theme: dark");
    model.search("dark is:open");
    assertThat(model.lines()).isEmpty();
  }

  @Test
  void anIdIsCloserThanATitleThatStartsWithIt() {
    context
        .workbench()
        .edit("action", a -> a.withAction(Action.planned("A-001", "small-runtime-1 is reviewed")));
    model = model();
    model.search("small-runtime-1");
    assertThat(first().id()).isEqualTo("small-runtime-1");
    assertThat(model.lines()).extracting(PaletteLine::id).contains("A-001");
  }

  @Test
  void anUnknownFilterIsNamedWithASuggestion() {
    model.search("kernel is:opne");
    assertThat(model.doubtProperty().get())
        .isEqualTo("Unknown filter “is:opne”. Did you mean is:open?");
    model.search("kernel is:open");
    assertThat(model.doubtProperty().get()).isEmpty();
  }

  @Test
  void aFilterWithoutMatchesIsReportedAsSuch() {
    for (String filter : List.of("dark is:open", "layer:hardware zzz")) {
      model.search(filter);
      assertThat(model.lines()).isEmpty();
      assertThat(model.none()).isEqualTo("No matches for this filter.");
    }
  }

  @Test
  void aSettingIsFoundByItsNameAndItsKeywords() {
    for (String words : List.of("zoom", "font", "language", "keys", "author", "theme", "motion")) {
      model.search(words);
      assertThat(model.lines())
          .as(words)
          .extracting(PaletteLine::under)
          .contains(PaletteHeading.SETTING);
    }
    model.search("zoom");
    model.go(first());
    assertThat(done).containsExactly(new Place.Settings(Optional.of(SettingsPart.SIZE)));
    model.search("");
    assertThat(model.lines()).extracting(PaletteLine::under).doesNotContain(PaletteHeading.SETTING);
  }

  @Test
  void anUnknownWordFindsNothing() {
    model.search("zzz");
    assertThat(model.lines()).isEmpty();
    assertThat(model.none()).isEqualTo("No matches.");
  }

  @Test
  void screensAreFoundWhileIndexingAndEnterWaitsForTheRest() {
    var background = new ArrayDeque<Runnable>();
    var jobs = Jobs.on(background::add, Runnable::run);
    ScreenContext small = SmallWorld.context(folder.resolve("b"));
    var context =
        new ScreenContext(
            small.open(),
            small.intake(),
            new Work(jobs, new Notices(), InstantSource.system()),
            SmallWorld.CLOCK);
    model = new PaletteViewModel(context, done::add, List.of());
    model.search("report");
    assertThat(first().title()).isEqualTo("Report");
    model.search("small-kernel-2");
    assertThat(model.lines()).isEmpty();
    model.whenReady(() -> model.go(first()));
    assertThat(done).isEmpty();
    background.remove().run();
    assertThat(done).containsExactly(new Place.Question("small-kernel-2"));
  }

  @Test
  void typingOnOrLeavingCancelsAPendingEnter() {
    var background = new ArrayDeque<Runnable>();
    var jobs = Jobs.on(background::add, Runnable::run);
    ScreenContext small = SmallWorld.context(folder.resolve("b"));
    var context =
        new ScreenContext(
            small.open(),
            small.intake(),
            new Work(jobs, new Notices(), InstantSource.system()),
            SmallWorld.CLOCK);
    model = new PaletteViewModel(context, done::add, List.of());
    model.whenReady(() -> done.add("went"));
    model.search("kernel");
    background.remove().run();
    assertThat(done).isEmpty();
    model = new PaletteViewModel(context, done::add, List.of());
    model.whenReady(() -> done.add("went"));
    model.leave();
    background.remove().run();
    assertThat(done).isEmpty();
    assertThat(model.isReady()).isFalse();
  }
}
