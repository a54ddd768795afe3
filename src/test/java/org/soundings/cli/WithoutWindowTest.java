package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.UserFolders;

class WithoutWindowTest {

  @TempDir private Path home;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int explain(Optional<Path> folder) {
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            Clock.systemUTC(),
            UserFolders.of(Map.of(), "Linux", home.toString()),
            _ -> 0);
    return WithoutWindow.explain(terminal, "There is no display.", folder);
  }

  @Test
  void aMissingDisplayIsReportedWithAlternatives() {
    assertThat(explain(Optional.empty())).isEqualTo(ExitCode.NO_WINDOW);
    assertThat(err.toString())
        .startsWith("There is no display. Nothing was written or changed.\n")
        .contains("  soundings sample kittiwake ")
        .contains("  soundings report kittiwake -o kittiwake.pdf ")
        .contains("  soundings --help ");
    assertThat(out.toString()).isEmpty();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void theSuggestedCommandsNameTheAssessment() {
    assertThat(explain(Optional.of(Path.of("our review")))).isEqualTo(ExitCode.NO_WINDOW);
    assertThat(err.toString())
        .contains("  soundings status 'our review' ")
        .contains("  soundings report 'our review' -o report.pdf ")
        .doesNotContain("kittiwake");
  }
}
