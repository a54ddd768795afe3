package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A pack that an assessment names and that is not available is reported by every command that
/// counts questions.
class MissingPackTest extends CommandTest {

  private static final String SENTENCE =
      "The question pack “harbour” is not available. 2 answers are shown without their questions and are not counted.";

  @BeforeEach
  void answerAPackThatIsGoneNow() throws IOException {
    Path pack = temporary.resolve("packs/harbour");
    Files.createDirectories(pack);
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        kind: pack
        id: harbour
        title: Harbour
        version: 1.2.0
        language: en
        summary: Leaving.
        """);
    Files.writeString(
        pack.resolve("01-leaving.yaml"),
        """
        kind: section
        id: leaving
        title: Leaving
        questions:
          - id: harbour-release
            title: Release
            layer: container
            question: Who lets a release leave?
            why: Somebody does.
          - id: harbour-return
            title: Return
            layer: container
            question: Who takes a release back?
            why: Somebody does.
        """);
    String packs = temporary.resolve("packs").toString();
    assertThat(run("new", folder, "--title", "Trial", "--questions", packs)).as(err).isZero();
    assertThat(run("set", folder, "harbour-release", "--questions", packs, "--conclusion", "Ada."))
        .as(err)
        .isZero();
    assertThat(run("set", folder, "harbour-return", "--questions", packs, "--conclusion", "Ben."))
        .as(err)
        .isZero();
    assertThat(run("set", folder, "core-host-mounts", "--conclusion", "None.")).as(err).isZero();
  }

  @Test
  void statusNamesTheMissingPackWithItsAnswers() {
    assertThat(run("status", folder)).isZero();
    assertThat(out).contains(SENTENCE);
    assertThat(run("status", folder, "--json")).isZero();
    assertThat(out.replaceAll("\\s+", ""))
        .contains("\"missing_packs\":[{\"id\":\"harbour\",\"version\":\"1.2.0\",\"answers\":2}]")
        .contains("\"pack_not_available\":2}");
  }

  @Test
  void thePackListShowsTheMissingPack() {
    assertThat(run("packs", folder)).isZero();
    assertThat(out).containsPattern("harbour +not available +\\(answers: 2\\)");
    assertThat(run("packs", folder, "--json")).isZero();
    assertThat(out.replaceAll("\\s+", ""))
        .contains("{\"id\":\"harbour\",\"in_use\":true,\"available\":false,\"answers\":2}");
  }

  @Test
  void checksNameTheMissingPack() {
    run("check", folder);
    assertThat(out).contains(SENTENCE);
    assertThat(run("report", folder, "--check")).isZero();
    assertThat(out).contains("1 question pack is not available").contains("  harbour  2 answers");
  }
}
