package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrameworksCommandTest extends CommandTest {

  @BeforeEach
  void beginWithOnePack() {
    assertThat(run("new", folder, "--title", "Core only", "--pack", "core")).isZero();
  }

  private String profile() throws IOException {
    return file("assessment.yaml");
  }

  @Test
  void aFrameworkIsChosenAndRemoved() throws IOException {
    assertThat(run("frameworks", folder, "--add", "bsi-sys-1.6", "--add", "pci-dss-4.0.1"))
        .as(err)
        .isZero();
    assertThat(out).containsPattern("bsi-sys-1.6 +in reports").containsPattern("nis2 +- ");
    assertThat(profile()).contains("frameworks:\n  - bsi-sys-1.6\n  - pci-dss-4.0.1\n");
    assertThat(run("frameworks", folder, "--remove", "bsi-sys-1.6", "--json")).isZero();
    assertThat(out).containsPattern("\"id\" ?: ?\"pci-dss-4.0.1\"[^}]+\"chosen\" ?: ?true");
    assertThat(profile()).contains("frameworks:\n  - pci-dss-4.0.1\n");
    assertThat(run("check", folder)).as(out + err).isZero();
  }

  @Test
  void anUnknownFrameworkIsNamedAndChangesNothing() throws IOException {
    String before = profile();
    assertThat(run("frameworks", folder, "--add", "iso-9001")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("Unknown framework \"iso-9001\". Available: ");
    assertThat(run("frameworks", folder, "--remove", "iso-9001")).isEqualTo(ExitCode.USAGE);
    assertThat(profile()).isEqualTo(before);
  }

  @Test
  void aFrameworkThatIsNotAvailableAnyMoreIsShownAndCanBeRemoved() throws IOException {
    assertThat(run("frameworks", folder, "--add", "nis2")).isZero();
    write("assessment.yaml", profile().replace("- nis2", "- nis9"));
    assertThat(run("frameworks", folder)).isZero();
    assertThat(out).containsPattern("nis9 +not available");
    assertThat(run("frameworks", folder, "--remove", "nis9")).as(err).isZero();
    assertThat(profile()).doesNotContain("frameworks");
  }
}
