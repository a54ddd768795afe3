package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command suggested by another command can be copied into the shell unchanged.
class HintTest {

  @TempDir private Path temporary;
  private Shell shell;
  private String folder;

  @BeforeEach
  void begin() {
    shell = new Shell(temporary.resolve("home"));
    folder = temporary.resolve("our review").toString();
    assertThat(shell.run("new", folder, "--title", "Trial")).as(shell.err()).isZero();
  }

  private String quoted() {
    return "'" + folder + "'";
  }

  @Test
  void theOpenHintNamesTheFolder() {
    assertThat(shell.out()).endsWith("Open it with: soundings open " + quoted() + "\n");
  }

  @Test
  void theMilestoneHintNamesTheFolder() {
    shell.run("milestones", folder);
    assertThat(shell.out()).contains("soundings milestone " + quoted() + " --name \"…\"");
    shell.run("changes", folder);
    assertThat(shell.err()).contains("soundings milestone " + quoted() + " --name \"…\"");
  }

  @Test
  void hintsForUnknownIdsNameTheFolder() {
    shell.run("changes", folder, "none");
    assertThat(shell.err()).contains("soundings milestones " + quoted());
    shell.run("set", folder, "no-such", "--conclusion", "So.");
    assertThat(shell.err()).contains("soundings status " + quoted() + " --json");
    shell.run("history", folder, "no-such");
    assertThat(shell.err()).contains("soundings status " + quoted() + " --json");
    shell.run("decide", folder, "T-999", "--treatment", "accept");
    assertThat(shell.err()).contains("soundings status " + quoted() + " --json");
    shell.run("report", folder, "--since", "no-such", "-o", temporary.resolve("r.pdf").toString());
    assertThat(shell.err()).contains("soundings milestones " + quoted());
  }

  @Test
  void theRewordingsHintNamesTheFolder() {
    String sample = temporary.resolve("a sample").toString();
    assertThat(shell.run("sample", sample)).isZero();
    shell.run("check", sample);
    assertThat(shell.out() + shell.err()).contains("soundings rewordings '" + sample + "' core-");
  }
}
