package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PacksCommandTest extends CommandTest {

  @BeforeEach
  void beginWithOnePack() {
    assertThat(run("new", folder, "--title", "Core only", "--pack", "core")).isZero();
  }

  private String profile() throws IOException {
    return file("assessment.yaml");
  }

  @Test
  void furtherQuestionsAreAskedLaterAndAnswersStay() throws IOException {
    String question = "core-host-mounts";
    assertThat(run("set", folder, question, "--conclusion", "Two agents.")).isZero();
    assertThat(run("packs", folder, "--ask", "supply-chain")).as(err).isZero();
    assertThat(out).contains("supply-chain").containsPattern("core +asked");
    assertThat(profile()).contains("id: core").contains("id: supply-chain").contains("digest: ");
    assertThat(run("packs", folder, "--leave", "core")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("\"core\" stays: something was said about one of its questions.");
    assertThat(run("packs", folder, "--leave", "supply-chain")).isZero();
    assertThat(profile()).doesNotContain("id: supply-chain");
    assertThat(run("check", folder)).as(out + err).isZero();
  }

  @Test
  void theLastPackIsNotLeftOutAndAnUnknownOneIsNamed() throws IOException {
    String before = profile();
    assertThat(run("packs", folder, "--leave", "core")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("\"core\" is the only pack that is asked.");
    assertThat(run("packs", folder, "--ask", "cobol")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("There is no pack \"cobol\".");
    assertThat(run("packs", folder, "--json")).isZero();
    assertThat(out).containsPattern("\"id\" ?: ?\"core\"").containsPattern("\"asked\" ?: ?true");
    assertThat(profile()).isEqualTo(before);
  }
}
