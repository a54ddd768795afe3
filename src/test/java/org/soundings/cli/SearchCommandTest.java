package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

  @TempDir private Path temporary;
  private Shell shell;
  private String folder;

  @BeforeEach
  void begin() {
    shell = new Shell(temporary.resolve("home"));
    folder = temporary.resolve("review").toString();
    assertThat(shell.run("sample", folder)).as(shell.err()).isZero();
  }

  @Test
  void aTypoInAFilterIsAUsageErrorWithKnownValues() {
    assertThat(shell.run("search", folder, "mount", "is:opne")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err())
        .startsWith("Unknown filter “is:opne”. Did you mean is:open? Values for is: ")
        .contains(" answered,", " open,", " expired-evidence,");
    assertThat(shell.run("search", folder, "--json", "layer:nowhere")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void anUnknownOwnerIsReportedAndStillSearched() {
    assertThat(shell.run("search", folder, "owner:nobody-at-all")).isZero();
    assertThat(shell.err()).startsWith("Unknown filter “owner:nobody-at-all”. Values for owner: ");
    assertThat(shell.out()).isEqualTo("No results.\n");
  }

  @Test
  void anUnknownFilterIsSearchedAsATerm() {
    assertThat(shell.run("search", folder, "foo:bar", "https://no.example")).isZero();
    assertThat(shell.err())
        .isEqualTo(
            "“foo:bar” was treated as a search term. Available filters: has:, is:, kind:, layer:, owner:, perspective:, tool:\n");
  }

  @Test
  void filtersAloneFindResults() {
    assertThat(shell.run("search", folder, "is:open", "layer:image")).isZero();
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out()).isEqualTo("question  sc-freshness  Old artefacts and retention\n");
  }
}
