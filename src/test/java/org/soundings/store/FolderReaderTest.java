package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.base.Progress;

class FolderReaderTest {

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNamedPipeIsReportedWithoutWaiting() throws IOException, InterruptedException {
    Path decisions = Files.createDirectories(folder.resolve("decisions"));
    var pipe = new ProcessBuilder("mkfifo", decisions.resolve("thr-a@system.yaml").toString());
    assertThat(pipe.start().waitFor()).isZero();
    var content =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> FolderReader.read(folder, Progress.unwatched()));
    assertThat(content.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("decisions/thr-a@system.yaml");
              assertThat(problem.message()).isEqualTo("This is not a regular file.");
            });
  }
}
