package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestoneCommandTest {

  @TempDir private Path temporary;
  private Shell shell;
  private String folder;

  @BeforeEach
  void begin() {
    shell = new Shell(temporary.resolve("home"));
    folder = temporary.resolve("review").toString();
    assertThat(shell.run("new", folder, "--title", "Trial")).as(shell.err()).isZero();
  }

  @Test
  void aSecondMilestoneOfTheSameNameIsKeptAndReported() {
    assertThat(shell.run("milestone", folder, "--name", "Winter 2026")).isZero();
    assertThat(shell.out()).isEqualTo("Created milestone: milestones/winter-2026\n");
    assertThat(shell.err()).isEmpty();
    shell.setTime("2026-11-25T09:00:00Z");
    assertThat(shell.run("milestone", folder, "--name", "winter 2026")).isZero();
    assertThat(shell.out()).isEqualTo("Created milestone: milestones/winter-2026-2\n");
    assertThat(shell.err())
        .isEqualTo(
            "A milestone “Winter 2026” already exists (2026-11-24T12:00:00Z, ID winter-2026). The new one has the ID winter-2026-2. The name alone now refers to the latest.\n");
  }
}
