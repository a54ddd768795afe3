package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A named file that does not exist is not treated as an assessment.
class MissingFileTest {

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
  void aMissingFileIsNamedWithItsFolder() {
    String model = temporary.resolve("shop.otm").toString();
    for (List<String> command :
        List.of(
            List.of("model", folder, model),
            List.of("risk-matrix", folder, "--use", model),
            List.of("findings", model),
            List.of("verify", model))) {
      assertThat(shell.run(command.toArray(String[]::new))).isEqualTo(ExitCode.BAD_DATA);
      assertThat(shell.err())
          .isEqualTo(
              "The file shop.otm does not exist in "
                  + temporary
                  + ". Nothing was changed. Check the path.\n");
    }
  }

  @Test
  void aFolderWithoutAnAssessmentFileIsRejected() throws Exception {
    Path other = Files.createDirectory(temporary.resolve("other"));
    assertThat(shell.run("status", other.toString())).isEqualTo(ExitCode.BAD_DATA);
    assertThat(shell.err())
        .contains("assessment.yaml does not exist, so this is not an assessment.");
  }
}
