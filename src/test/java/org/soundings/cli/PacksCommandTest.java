package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.UserFolders;

class PacksCommandTest {

  @TempDir private Path temporary;
  private Path folder;
  private String out = "";
  private String err = "";

  @BeforeEach
  void begin() {
    folder = temporary.resolve("a");
    assertThat(run("new", folder.toString(), "--title", "Core only", "--pack", "core")).isZero();
  }

  private int run(String... arguments) {
    var outWriter = new StringWriter();
    var errWriter = new StringWriter();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(outWriter),
            new PrintWriter(errWriter),
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
            UserFolders.of(Map.of(), "Linux", temporary.resolve("home").toString()),
            _ -> 0);
    int code = CommandLineProgram.run(terminal, arguments);
    out = outWriter.toString();
    err = errWriter.toString();
    return code;
  }

  private String profile() throws IOException {
    return Files.readString(folder.resolve("assessment.yaml"));
  }

  @Test
  void furtherQuestionsAreAskedLaterAndAnswersStay() throws IOException {
    String question = "core-host-mounts";
    assertThat(run("set", folder.toString(), question, "--conclusion", "Two agents.")).isZero();
    assertThat(run("packs", folder.toString(), "--ask", "supply-chain")).as(err).isZero();
    assertThat(out).contains("supply-chain").containsPattern("core +asked");
    assertThat(profile()).contains("id: core").contains("id: supply-chain").contains("digest: ");
    assertThat(run("packs", folder.toString(), "--leave", "core")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("\"core\" stays: something was said about one of its questions.");
    assertThat(run("packs", folder.toString(), "--leave", "supply-chain")).isZero();
    assertThat(profile()).doesNotContain("id: supply-chain");
    assertThat(run("check", folder.toString())).as(out + err).isZero();
  }

  @Test
  void theLastPackIsNotLeftOutAndAnUnknownOneIsNamed() throws IOException {
    String before = profile();
    assertThat(run("packs", folder.toString(), "--leave", "core")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("\"core\" is the only pack that is asked.");
    assertThat(run("packs", folder.toString(), "--ask", "cobol")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("There is no pack \"cobol\".");
    assertThat(run("packs", folder.toString(), "--json")).isZero();
    assertThat(out).containsPattern("\"id\" ?: ?\"core\"").containsPattern("\"asked\" ?: ?true");
    assertThat(profile()).isEqualTo(before);
  }
}
