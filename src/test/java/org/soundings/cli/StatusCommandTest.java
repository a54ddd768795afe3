package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.yaml.YamlReader;

/// The coverage of an assessment, for people and for scripts.
class StatusCommandTest extends CommandTest {

  @Test
  void statusFailsOnlyAboveTheThreshold() {
    begin();
    run("set", folder, "core-non-root", "--status", "dont_know", "--owner", "Operator");
    assertThat(run("status", folder)).isZero();
    assertThat(out).contains("94 questions, 94 applicable, 0 answered").contains("  1 don't know");
    assertThat(run("status", folder, "--fail-on-unknown")).isEqualTo(1);
    assertThat(run("status", folder, "--fail-on-contradiction")).isZero();
  }

  @Test
  void statusListsWhatIsDueForReview() {
    begin();
    run(
        "set",
        folder,
        "core-non-root",
        "--rating",
        "effective",
        "--confidence",
        "sure",
        "--conclusion",
        "So.");
    String[] add = {
      "add",
      folder,
      "--statement",
      "So it is.",
      "--title",
      "Said",
      "--question",
      "core-non-root",
      "--relation",
      "supports",
      "--captured-on",
      "2026-01-01T10:00:00Z"
    };
    assertThat(run(add)).as(err).isZero();
    run("status", folder);
    assertThat(out)
        .contains("Due for review:\n")
        .contains("(core-non-root)\n    Supporting evidence E-001 has expired\n");
    run("status", folder, "--json");
    assertThat(out).contains("\"why\" : \"evidence_expired\"");
    run("validity", folder, "--days", "statement=400");
    run("status", folder);
    assertThat(out).doesNotContain("Due for review");
  }

  @Test
  void jsonOutputIsValid() {
    begin();
    assertThat(run("status", folder, "--json")).isZero();
    assertThat(YamlReader.read(out, "status").problems()).isEmpty();
    assertThat(out).contains("\"next\" : \"core-");
    assertThat(run("export", folder)).isZero();
    assertThat(out).contains("\"schema\" : \"soundings-assessment/2\"");
  }
}
