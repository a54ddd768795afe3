package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;

/// A copy contains everything in the window, and everything that others wrote.
class ProgramCopyTest extends OpenedProgram {

  @Test
  void aCopyIncludesChangesThatCannotBeSavedInPlace() throws Exception {
    Path obstacle = Files.createDirectories(folder.resolve(SESSION).resolve("in the way"));
    write("Words.");
    stage.asked = Optional.of(Files.createDirectory(home.resolve("stick")));
    program.saveCopy();
    until(() -> offers().contains("Open copy"));
    assertThat(home.resolve("stick/one").resolve(SESSION)).content().contains("Words.");
    assertThat(obstacle).exists();
  }

  @Test
  void aCopyKeepsChangesByOthersAndAddsConflictCopies() throws Exception {
    Files.createDirectories(folder.resolve(SESSION).resolve("in the way"));
    write("Words.");
    Path onDisk = Files.createDirectories(folder.resolve("decisions")).resolve("T-001.yaml");
    Files.writeString(onDisk, "threat: T-001\n");
    Path profile = folder.resolve("assessment.yaml");
    Files.writeString(profile, Files.readString(profile).replace("title: ", "title: Their "));
    stage.shown.getFirst().workbench().edit("ours", a -> a.changing(p -> p.withTitle("Ours")));
    stage.asked = Optional.of(Files.createDirectory(home.resolve("stick")));
    program.saveCopy();
    until(() -> offers().contains("Open copy"));
    Path copy = home.resolve("stick/one");
    assertThat(copy.resolve("decisions/T-001.yaml")).exists();
    assertThat(copy.resolve("assessment.yaml")).content().contains("title: Their ");
    assertThat(copy.resolve("conflicts/assessment.yaml")).content().contains("title: Ours");
    assertThat(notices.shown().getLast().text()).contains("conflicts/assessment.yaml");
    assertThat(copy.resolve(SESSION)).content().contains("Words.");
  }

  @Test
  void aMissingFolderIsCopiedFromTheOpenAssessment() throws Exception {
    write("Words.");
    stage.shown.getFirst().drafts().hold("threat", "", Map.of("title", "Shared cache"));
    Files.move(folder, home.resolve("moved"));
    stage.asked = Optional.of(Files.createDirectory(home.resolve("stick")));
    program.saveCopy();
    until(() -> offers().contains("Open copy"));
    assertThat(notices.shown().getLast().text()).contains("could not be copied from the folder");
    Path copy = home.resolve("stick/one");
    assertThat(copy.resolve(SESSION)).content().contains("Words.");
    assertThat(copy.resolve(".soundings.drafts.yaml")).content().contains("Shared cache");
    assertThat(AssessmentFolder.read(copy, Progress.unwatched()).problems()).isEmpty();
  }

  @Test
  void aCopyContainsFilesDeletedFromTheFolder() throws Exception {
    write("Words.");
    stage.shown.getFirst().saveNow();
    Files.delete(folder.resolve(SESSION));
    Files.createDirectories(folder.resolve("actions.yaml").resolve("in the way"));
    stage
        .shown
        .getFirst()
        .workbench()
        .edit("action", a -> a.withAction(Action.planned("A-001", "Do it")));
    stage.asked = Optional.of(Files.createDirectory(home.resolve("stick")));
    program.saveCopy();
    until(() -> offers().contains("Open copy"));
    assertThat(home.resolve("stick/one").resolve(SESSION)).content().contains("Words.");
    assertThat(home.resolve("stick/one/actions.yaml")).content().contains("Do it");
  }
}
