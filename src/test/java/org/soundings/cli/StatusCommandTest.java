package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.yaml.YamlReader;

/// How deep a team has looked, for people and for scripts.
class StatusCommandTest extends CommandTest {

  @Test
  void statusFailsOnlyAboveTheThreshold() {
    begin();
    run("set", folder, "core-non-root", "--state", "dont_know", "--who", "Operator");
    assertThat(run("status", folder)).isZero();
    assertThat(out).contains("82 questions, 82 apply, 0 answered").contains("  1 not known");
    assertThat(run("status", folder, "--fail-on-unknown")).isEqualTo(1);
    assertThat(run("status", folder, "--fail-on-contradiction")).isZero();
  }

  @Test
  void statusSaysWhatIsToBeLookedAtAgain() {
    begin();
    run(
        "set",
        folder,
        "core-non-root",
        "--standing",
        "holds",
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
      "--captured-at",
      "2026-01-01T10:00:00Z"
    };
    assertThat(run(add)).as(err).isZero();
    run("status", folder);
    assertThat(out)
        .contains("To look at again:\n")
        .contains("(core-non-root)\n    It leans on E-001, too old to count\n");
    run("status", folder, "--json");
    assertThat(out).contains("\"why\" : \"stale\"");
    run("validity", folder, "--days", "statement=400");
    run("status", folder);
    assertThat(out).doesNotContain("To look at again");
  }

  @Test
  void jsonForOtherProgramsIsJson() {
    begin();
    assertThat(run("status", folder, "--json")).isZero();
    assertThat(YamlReader.read(out, "status").problems()).isEmpty();
    assertThat(out).contains("\"next\" : \"core-");
    assertThat(run("export", folder)).isZero();
    assertThat(out).contains("\"schema\" : \"soundings-assessment/1\"");
  }
}
