package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The frame that is shown while a folder is read gives way to the welcome screen only if that
/// folder cannot be opened.
class OpeningTest extends HeldBackProgram {

  @Test
  void anEarlierFailureKeepsTheFrameOfALaterFolder() throws IOException {
    Path wrong = Files.createDirectory(home.resolve("no assessment"));
    program.open(wrong);
    program.open(folder);
    assertThat(stage.opening).isEqualTo("one");
    works.remove().run();
    runTold();
    assertThat(stage.welcomes).isZero();
    works.remove().run();
    runTold();
    assertThat(stage.shown).hasSize(1);
  }

  @Test
  void cancellingShowsTheWelcomeScreenAtOnce() {
    program.open(folder);
    runTold();
    work.running().getFirst().cancel();
    runTold();
    assertThat(stage.welcomes).isEqualTo(1);
  }

  @Test
  void theFormOfANewAssessmentStaysWhileAFolderIsOpened() throws IOException {
    program.newAssessment();
    program.open(Files.createDirectory(home.resolve("no assessment")));
    works.remove().run();
    runTold();
    assertThat(stage.opening).isEmpty();
    assertThat(stage.welcomes).isZero();
  }

  private void runTold() {
    while (!told.isEmpty()) {
      told.remove().run();
    }
  }
}
