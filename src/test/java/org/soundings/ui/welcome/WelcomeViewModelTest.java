package org.soundings.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.settings.NewAssessmentDraft;
import org.soundings.app.settings.Recent;
import org.soundings.app.settings.Settings;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.FirstStep;

class WelcomeViewModelTest {

  @TempDir Path folder;

  @Test
  void theWelcomeScreenShowsTheStepCountOrTheDraft() {
    var model =
        new WelcomeViewModel(
            new Work(Jobs.direct(), new Notices(), InstantSource.system()),
            SmallWorld.CLOCK,
            new NoChoices());
    assertThat(FirstStep.values()).hasSize(5);
    assertThat(model.steps()).isEqualTo("Five short steps, which you can do later");
    model.show(
        Settings.DEFAULT.withDraft(new NewAssessmentDraft("Atlas ", "", "", List.of())),
        SmallWorld.library());
    assertThat(model.steps()).isEqualTo("Resumes your draft “Atlas”");
    model.show(
        Settings.DEFAULT.withDraft(new NewAssessmentDraft("", "The audit", "", List.of())),
        SmallWorld.library());
    assertThat(model.steps()).isEqualTo("Resumes your draft");
  }

  @Test
  void aRecentFolderShowsItsLastQuestionAndItsCoverage() throws Exception {
    SmallWorld.context(folder.resolve("a")).open().close();
    var model =
        new WelcomeViewModel(
            new Work(Jobs.direct(), new Notices(), InstantSource.system()),
            SmallWorld.CLOCK,
            new NoChoices());
    model.show(
        Settings.DEFAULT
            .withRecent(recent("gone", "small-kernel-1"))
            .withRecent(recent("a", "small-kernel-2")),
        SmallWorld.library());
    assertThat(model.recent())
        .extracting(RecentLine::there, RecentLine::detail)
        .containsExactly(
            tuple(true, "Last question: “Kernel and host, question 2”, today 14:03"),
            tuple(false, "Folder not found"));
    assertThat(model.recent().getFirst().marks())
        .isEqualTo(
            List.of(
                Mark.MOSTLY_EFFECTIVE,
                Mark.WEAK,
                Mark.DONT_KNOW,
                Mark.MISSING,
                Mark.OPEN,
                Mark.OPEN,
                Mark.OPEN,
                Mark.OPEN));
  }

  @Test
  void anEmptyRecentFolderIsReportedOnlyInItsRow() throws Exception {
    Files.createDirectory(folder.resolve("unmounted"));
    var notices = new Notices();
    var model =
        new WelcomeViewModel(
            new Work(Jobs.direct(), notices, InstantSource.system()),
            SmallWorld.CLOCK,
            new NoChoices());
    model.show(
        Settings.DEFAULT.withRecent(recent("unmounted", "small-kernel-1")), SmallWorld.library());
    assertThat(model.recent())
        .extracting(RecentLine::there, RecentLine::detail)
        .containsExactly(tuple(false, "The folder no longer contains an assessment"));
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void foldersOfOneTitleAreDistinguishedByTheirPaths() {
    var model =
        new WelcomeViewModel(
            new Work(Jobs.direct(), new Notices(), InstantSource.system()),
            SmallWorld.CLOCK,
            new NoChoices());
    Settings settings = Settings.DEFAULT;
    for (String each : List.of("x/2025/a", "x/2026/a", "y/2026/a", "old")) {
      settings = settings.withRecent(titled(each, "Tidemark"));
    }
    model.show(settings.withRecent(titled("other", "Ledger")), SmallWorld.library());
    String apart = "…" + java.io.File.separator;
    assertThat(model.recent())
        .extracting(RecentLine::apart)
        .containsExactly(
            "",
            apart + "old",
            apart + Path.of("y/2026/a"),
            apart + Path.of("x/2026/a"),
            apart + Path.of("2025/a"));
  }

  private Recent titled(String name, String title) {
    return new Recent(
        folder.resolve(name), title, new Recent.Spot("", "", 0), SmallWorld.NOW, false);
  }

  private Recent recent(String name, String question) {
    return new Recent(
        folder.resolve(name), name, new Recent.Spot("", question, 0), SmallWorld.NOW, false);
  }

  private record NoChoices() implements WelcomeViewModel.Choices {
    @Override
    public void trySample() {}

    @Override
    public void newAssessment() {}

    @Override
    public void openFolder() {}

    @Override
    public void open(Path chosen) {}

    @Override
    public void pin(Path chosen, boolean pinned) {}

    @Override
    public void forget(Path chosen) {}
  }
}
