package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Session;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

class StatusViewModelTest {

  @TempDir private Path temporary;

  private int copies;

  /// Makes a change that needs a folder which cannot be created.
  private static Path failToSave(ScreenContext context) throws IOException {
    Path obstacle =
        Files.writeString(context.open().folder().path().resolve("sessions"), "in the way");
    var session =
        new Session("2026-11-24", LocalDate.of(2026, 11, 24), "Kept", 1, List.of(), List.of(), "");
    context.workbench().edit("meeting", assessment -> assessment.withSession(session));
    context.open().autosave().flush();
    return obstacle;
  }

  @Test
  void aFailedSaveIsReportedUntilItSucceeds() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"));
    new StatusViewModel(context, (_, _) -> {}, () -> copies++);
    ObservableList<Notice> said = context.work().notices().shown();
    Path obstacle = failToSave(context);
    assertThat(said)
        .singleElement()
        .satisfies(n -> assertThat(n.text()).startsWith("Your latest changes were not saved:"));
    said.getFirst().offer().orElseThrow().action().run();
    assertThat(copies).as("to another place").isOne();
    Files.delete(obstacle);
    context.open().autosave().flush();
    assertThat(said).isEmpty();
  }

  @Test
  void aFailedHistoryIsReportedUntilItIsWritten() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"));
    var status = new StatusViewModel(context, (_, _) -> {}, () -> copies++);
    ObservableList<Notice> said = context.work().notices().shown();
    Path history =
        Files.writeString(context.open().folder().path().resolve("history"), "in the way");
    context.workbench().edit("title", a -> a.withProfile(a.profile().withTitle("New title")));
    context.open().autosave().flush();
    assertThat(status.savingProperty().get()).isEqualTo("Saved, but not in the history");
    assertThat(said)
        .singleElement()
        .satisfies(n -> assertThat(n.text()).startsWith("Your latest changes are saved, but not"));
    Files.delete(history);
    context.open().autosave().flush();
    assertThat(status.savingProperty().get()).startsWith("Saved at 1");
    assertThat(said).isEmpty();
  }

  @Test
  void aClosedSaveErrorCanBeShownAgain() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"));
    var status = new StatusViewModel(context, (_, _) -> {}, () -> copies++);
    ObservableList<Notice> said = context.work().notices().shown();
    failToSave(context);
    context.work().notices().close(said.getFirst());
    status.tellAgain();
    assertThat(said)
        .singleElement()
        .satisfies(n -> assertThat(n.text()).startsWith("Your latest changes were not saved:"));
  }

  @Test
  void aClosedConflictNoticeCanBeShownAgainWithItsChoice() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"));
    var status = new StatusViewModel(context, (_, _) -> {}, () -> copies++);
    ObservableList<Notice> said = context.work().notices().shown();
    Path profile = context.open().folder().path().resolve("assessment.yaml");
    Files.writeString(profile, Files.readString(profile) + "# theirs\n");
    context.workbench().edit("title", a -> a.withProfile(a.profile().withTitle("Ours")));
    context.open().autosave().flush();
    assertThat(said).singleElement().satisfies(n -> assertThat(n.offer()).isPresent());
    Notice before = said.getFirst();
    context.work().notices().close(before);
    status.tellAgain();
    assertThat(said).singleElement().satisfies(n -> assertThat(n.text()).isEqualTo(before.text()));
    assertThat(said.getFirst().offer()).isPresent();
  }

  @Test
  void aClosedSaveErrorIsNotReportedAgainByItself() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"));
    new StatusViewModel(context, (_, _) -> {}, () -> copies++);
    ObservableList<Notice> said = context.work().notices().shown();
    failToSave(context);
    context.work().notices().close(said.getFirst());
    context.open().autosave().flush();
    assertThat(said).isEmpty();
  }
}
