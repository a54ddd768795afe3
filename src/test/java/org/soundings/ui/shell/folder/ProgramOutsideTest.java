package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.app.ErrorCode;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Place;

/// Changes of others in an open folder are reported and applied, and nothing is lost.
class ProgramOutsideTest extends OpenedProgram {

  @Test
  void theirVersionIsNotUsedIfLocalTextCannotBeSaved() throws Exception {
    Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    Path profile = folder.resolve("assessment.yaml");
    Files.writeString(profile, Files.readString(profile).replace("title: ", "title: Their "));
    program.lookOutside();
    until(() -> !notices.shown().isEmpty());
    takeTheOffer();
    for (int told = 0; notices.shown().isEmpty(); told++) {
      assertThat(told).as("rounds of asking again").isLessThan(50);
      Runnable next = this.told.poll(10, TimeUnit.SECONDS);
      next.run();
    }
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly(
            "Changes by others were not applied because your latest changes have not been saved.");
    Files.delete(folder.resolve("sessions"));
    takeTheOffer();
    OpenAssessment open = stage.shown.getFirst();
    until(() -> open.workbench().current().profile().title().startsWith("Their "));
    assertThat(folder.resolve(SESSION)).content().contains("Words.");
  }

  @Test
  void changesByOthersAreDetectedAndReportedOnce() throws Exception {
    glance();
    assertThat(notices.shown()).isEmpty();
    Path profile = folder.resolve("assessment.yaml");
    String local = Files.readString(profile);
    Files.writeString(profile, local.replace("title: ", "title: Their "));
    glance();
    assertThat(offers()).containsExactly("Use their version");
    notices.shown().clear();
    glance();
    assertThat(notices.shown()).as("closed once").isEmpty();
    Files.createDirectories(folder.resolve("decisions"));
    Files.writeString(folder.resolve("decisions/T-001.yaml"), "threat: T-001\n");
    glance();
    assertThat(offers()).as("something else").containsExactly("Use their version");
    Files.writeString(profile, local);
    glance();
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly("This folder was changed outside Soundings: decisions/T-001.yaml.");
    Files.delete(folder.resolve("decisions/T-001.yaml"));
    glance();
    assertThat(notices.shown()).as("true no more").isEmpty();
  }

  @Test
  void aMissingFolderIsReportedUntilItIsBack() throws Exception {
    Path away = home.resolve("away");
    Files.move(folder, away);
    program.lookOutside();
    until(() -> !notices.shown().isEmpty());
    assertThat(notices.shown().getFirst().text())
        .startsWith("Could not complete: Checking for changes by others.");
    Files.move(away, folder);
    glance();
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void openConflictsAreReportedOnTheNextOpening() throws Exception {
    Path profile = other.resolve("assessment.yaml");
    String onDisk = Files.readString(profile).replace("title: ", "title: Their ");
    Files.createDirectories(other.resolve("conflicts"));
    Files.writeString(
        other.resolve("conflicts/assessment.yaml"), onDisk.replace("title: Their ", "title: Our "));
    Files.writeString(profile, onDisk);
    program.open(other);
    until(() -> !notices.shown().isEmpty());
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly(
            "Version conflicts were unresolved when this assessment was closed. Conflict copies: conflicts/assessment.yaml.");
  }

  @Test
  void aConflictingDecisionOffersItsHistory() throws Exception {
    leaveAside("decisions/thr-host-mount-abuse@system.yaml");
    program.open(other);
    until(() -> !notices.shown().isEmpty());
    assertThat(notices.shown().getFirst().detail())
        .isEqualTo("Copy any missing content from these files.");
    assertThat(offers()).containsExactly("Show history");
    takeTheOffer();
    assertThat(stage.lookedBackAt)
        .containsExactly(
            new Place.Threats(Optional.of(ThreatId.parse("thr-host-mount-abuse@system"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decisions/thr-host-mount-abuse@system (Anna's conflicted copy).yaml",
        "answers/core/core-host-mounts (Anna's conflicted copy).yaml"
      })
  void aFileWithoutHistoryOffersNone(String file) throws Exception {
    leaveAside(file);
    program.open(other);
    until(() -> !notices.shown().isEmpty());
    assertThat(notices.shown())
        .extracting(Notice::detail)
        .containsExactly("Copy any missing content from these files.");
    assertThat(offers()).isEmpty();
  }

  @Test
  void aReleasedFolderIsReportedAndCanBeOpenedForEditing() throws Exception {
    AssessmentFolder held = AssessmentFolder.open(other, Progress.unwatched()).value();
    program.open(other);
    until(() -> stage.shown.size() == 2);
    glance();
    assertThat(stage.writable).last().isEqualTo(false);
    held.close();
    glance();
    assertThat(stage.writable).last().isEqualTo(true);
    program.openForWriting();
    until(() -> stage.shown.size() == 3);
    assertThat(stage.shown.getLast().folder().whyReadOnly()).isEmpty();
  }

  @Test
  void theirVersionIsNotOfferedWhileAConflictIsOpen() throws Exception {
    Path profile = folder.resolve("assessment.yaml");
    Files.writeString(profile, Files.readString(profile).replace("title: ", "title: Their "));
    OpenAssessment open = stage.shown.getFirst();
    open.workbench().edit("t", a -> a.changing(p -> p.withOccasion("Ours.")));
    open.saveNow();
    assertThat(open.folder().conflicts().all()).hasSize(1);
    Files.createDirectories(folder.resolve("decisions"));
    Files.writeString(folder.resolve("decisions/T-001.yaml"), "threat: T-001\n");
    glance();
    assertThat(offers()).as("one thing at a time").isEmpty();
    assertThat(stage.askedToChoose).as("every few seconds").isZero();
    program.lookOutside();
    until(() -> stage.askedToChoose == 1);
    assertThat(offers()).as("for whoever closed that").isEmpty();
    open.others().keepLocal("assessment.yaml", Optional.empty());
    glance();
    assertThat(notices.shown())
        .extracting(Notice::text)
        .as("once it is settled")
        .containsExactly("This folder was changed outside Soundings: decisions/T-001.yaml.");
    assertThat(offers()).containsExactly("Use their version");
  }

  private void leaveAside(String file) throws IOException {
    Path aside = other.resolve("conflicts").resolve(file);
    Files.createDirectories(aside.getParent());
    Files.writeString(
        aside,
        file.startsWith("decisions/")
            ? "threat: thr-host-mount-abuse@system\ntreatment: avoid\nrationale: It is gone.\n"
            : "question: core-host-mounts\nstatus: answered\nconclusion: It is gone.\n");
  }

  @Test
  void aFixedFileIsLoadedAndNoLongerReportedAsUnreadable() throws Exception {
    Path broken =
        Files.createDirectories(other.resolve("decisions"))
            .resolve("thr-host-mount-abuse@system.yaml");
    Files.writeString(broken, "threat: [thr-host-mount-abuse@system\n");
    program.open(other);
    until(() -> stage.shown.size() == 2);
    assertThat(notices.shown())
        .extracting(Notice::code)
        .containsExactly(ErrorCode.FILE_UNREADABLE.code());
    Files.writeString(
        broken, "threat: thr-host-mount-abuse@system\ntreatment: avoid\nrationale: It is gone.\n");
    glance();
    assertThat(notices.shown())
        .extracting(Notice::code)
        .as("what stood there is gone")
        .containsExactly(ErrorCode.CHANGED_OUTSIDE.code());
    assertThat(offers()).containsExactly("Use their version");
    notices.shown().getLast().offer().orElseThrow().action().run();
    OpenAssessment open = stage.shown.getLast();
    until(() -> open.workbench().current().decisions().size() == 1);
    assertThat(notices.shown())
        .extracting(Notice::code)
        .doesNotContain(ErrorCode.FILE_UNREADABLE.code());
  }
}
