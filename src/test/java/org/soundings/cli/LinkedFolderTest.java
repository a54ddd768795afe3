package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Commands on an assessment that contains a link to another place.
@DisabledOnOs(OS.WINDOWS)
class LinkedFolderTest extends CommandTest {

  private static final String LINT =
      """
      [{"code": "DL3002", "column": 1, "file": "SECRET", "level": "warning", "line": 3, "message": "Last USER should not be root"}]
      """;

  private Path outside;

  @BeforeEach
  void beginTheReview() throws IOException {
    begin();
    outside = Files.createDirectory(temporary.resolve("outside"));
  }

  private void link(String place) throws IOException {
    Files.createSymbolicLink(Path.of(folder, place), outside);
  }

  @Test
  void noDecisionIsWrittenThroughALink() throws IOException {
    link("decisions");
    String[] decide = {"decide", folder, "T-004", "--treatment", "accept", "--owner", "Ann"};
    assertThat(run(decide)).isEqualTo(3);
    assertThat(err).contains("decisions: This is a link to another location.");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void noAnswerIsWrittenThroughALink() throws IOException {
    Files.createDirectory(Path.of(folder, "answers"));
    link("answers/core");
    String[] set = {"set", folder, "core-non-root", "--conclusion", "Ours hold."};
    assertThat(run(set)).isEqualTo(3);
    assertThat(err).contains("answers/core: This is a link to another location.");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void checkAndReportNameALinkOnce() throws IOException {
    link("milestones");
    assertThat(run("check", folder)).isEqualTo(3);
    assertThat(out.split("milestones: error: This is a link", -1)).hasSize(2);
    assertThat(run("report", folder, "-o", temporary.resolve("r.pdf").toString())).isEqualTo(3);
    assertThat(err).contains("milestones: error: This is a link to another location.");
  }

  @Test
  void aReportNamesAMilestoneThatIsALink() throws IOException {
    Files.createDirectory(Path.of(folder, "milestones"));
    link("milestones/first");
    assertThat(run("report", folder, "-o", temporary.resolve("r.pdf").toString())).isEqualTo(3);
    assertThat(err).contains("milestones/first: error: This is a link to another location.");
  }

  @Test
  void findingsOfALinkedFileAreNotPrinted() throws IOException {
    Path lint =
        Files.writeString(temporary.resolve("lint.json"), LINT.replace("SECRET", "Dockerfile"));
    assertThat(run("import", folder, lint.toString())).as(err).isZero();
    Path stored;
    try (var files = Files.list(Path.of(folder, "evidence/E-001"))) {
      stored = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
    }
    Files.delete(stored);
    Files.createSymbolicLink(stored, Files.writeString(outside.resolve("other.json"), LINT));
    assertThat(run("findings", folder)).isEqualTo(3);
    assertThat(out + err).contains("evidence/E-001/lint.json").doesNotContain("SECRET");
  }
}
