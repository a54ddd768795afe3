package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.yaml.AtomicFolder;

/// Answers and ratings set at the shell.
class SetCommandTest extends CommandTest {

  @Test
  void aRatingWithoutAConclusionIsRejected() throws IOException {
    begin();
    assertThat(run("set", folder, "core-non-root", "--rating", "effective")).isEqualTo(2);
    assertThat(err).contains("A rating requires a conclusion.");
    assertThat(Path.of(folder, "answers")).doesNotExist();
    assertThat(
            run(
                "set",
                folder,
                "core-non-root",
                "--rating",
                "mostly_effective",
                "--conclusion",
                "So."))
        .isEqualTo(2);
    assertThat(err)
        .contains(
            "The confidence level is missing. Add --confidence with not_sure, fairly_sure or sure.");
    assertThat(Path.of(folder, "answers")).doesNotExist();
    assertThat(
            run(
                "set",
                folder,
                "core-non-root",
                "--rating",
                "mostly_effective",
                "--confidence",
                "not_sure",
                "--conclusion",
                "So."))
        .isZero();
    assertThat(file("answers/core/core-non-root.yaml"))
        .contains(
            "status: answered\nrating: mostly-effective\nconfidence: not-sure\nconclusion: So.\n")
        .contains("at: 2026-11-24T12:00:00Z\n");
  }

  @Test
  void aMistypedPerspectiveIsRejectedUnlessConfirmed() throws IOException {
    begin();
    for (String slip : List.of("oprator", "opreator", "Operator", "securty")) {
      assertThat(run("set", folder, "core-non-root", "--perspective", slip + "=Two agents."))
          .as(slip)
          .isEqualTo(2);
      assertThat(err).contains("Unknown perspective \"" + slip + "\". Did you mean ");
    }
    assertThat(err).contains("Did you mean security?");
    assertThat(Path.of(folder, "answers")).doesNotExist();
    assertThat(
            run(
                "set",
                folder,
                "core-non-root",
                "--new-perspective",
                "--perspective",
                "operators=Two agents."))
        .isZero();
    assertThat(out).contains("New perspective: operators");
    assertThat(run("check", folder)).isZero();
    assertThat(out)
        .contains(
            "The name of the perspective \"operators\" resembles \"operator\".",
            "assign a person to this perspective under “People”");
    assertThat(run("set", folder, "core-secret-encryption", "--perspective", "operators=And here."))
        .isZero();
    assertThat(out).doesNotContain("New perspective");
    assertThat(run("check", folder)).isZero();
    assertThat(out).doesNotContain("resembles");
  }

  @Test
  void aCustomPerspectiveIsAcceptedAndReportedAsNew() {
    begin();
    assertThat(
            run(
                "set",
                folder,
                "core-non-root",
                "--perspective",
                "works council=We were not asked."))
        .isZero();
    assertThat(out).contains("New perspective: works council");
    assertThat(run("check", folder)).isZero();
    assertThat(out).doesNotContain("resembles");
    assertThat(run("set", folder, "core-non-root", "--perspective", "operator=Two agents."))
        .isZero();
    assertThat(out).doesNotContain("New perspective");
  }

  private void sayThatItIsWeak() {
    run(
        "set",
        folder,
        "core-non-root",
        "--rating",
        "weak",
        "--confidence",
        "sure",
        "--conclusion",
        "So.");
  }

  @Test
  void clearingTheConclusionRemovesTheRating() throws IOException {
    begin();
    sayThatItIsWeak();
    assertThat(
            run(
                "set",
                folder,
                "core-non-root",
                "--conclusion",
                "",
                "--perspective",
                "developer=But"))
        .isZero();
    assertThat(file("answers/core/core-non-root.yaml"))
        .contains("status: open\n")
        .doesNotContain("rating");
  }

  @Test
  void textCanBeReadFromStandardInput() throws IOException {
    begin();
    type("First line\n\n- a list\n");
    assertThat(run("set", folder, "core-non-root", "--perspective", "operator=-")).isZero();
    assertThat(file("answers/core/core-non-root.yaml"))
        .contains("    text: |\n      First line\n\n      - a list\n");
  }

  @Test
  void nonTextStandardInputIsRejected() {
    begin();
    input = new byte[] {(byte) 0xff, (byte) 0xfe, 'a'};
    assertThat(run("set", folder, "core-non-root", "--conclusion", "-")).isEqualTo(3);
    assertThat(err).contains("is not UTF-8 text. Nothing was changed.");
    assertThat(Path.of(folder, "answers")).doesNotExist();
  }

  @Test
  void optionsThatDoNotFitAreRejected() {
    begin();
    for (List<String> options :
        List.of(
            List.of("--owner", "Operator"),
            List.of("--due", "2027-01-31"),
            List.of("--reason", "so"),
            List.of("--status", "deferred", "--reason", "so", "--rating", "effective"),
            List.of("--confidence", "sure"),
            List.of("--perspective", "=x"),
            List.of("--status", "dont_know", "--due", "soon"))) {
      var arguments = new ArrayList<>(List.of("set", folder, "core-non-root"));
      arguments.addAll(options);
      assertThat(run(arguments.toArray(String[]::new))).as(options.toString()).isEqualTo(2);
      assertThat(err).doesNotContain("java.").doesNotContain("Exception");
    }
    assertThat(Path.of(folder, "answers")).doesNotExist();
  }

  @Test
  void theConfidenceCanBeChangedAlone() throws IOException {
    begin();
    sayThatItIsWeak();
    assertThat(run("set", folder, "core-non-root", "--confidence", "not_sure")).as(err).isZero();
    assertThat(file("answers/core/core-non-root.yaml"))
        .contains("rating: weak\nconfidence: not-sure\n");
  }

  @Test
  void anAnswerToAnOlderWordingIsKeptAdaptedOrDropped() throws IOException {
    begin();
    run("set", folder, "core-non-root", "--conclusion", "Three run as root.");
    Path file = Path.of(folder, "answers/core/core-non-root.yaml");
    String answered = Files.readString(file);
    String older =
        answered.replaceAll("wording_hash: [0-9a-f]{64}", "wording_hash: " + "0".repeat(64));
    Files.writeString(file, older.replace("  title: ", "  title: Older "));
    assertThat(run("rewordings", folder)).as(err).isZero();
    assertThat(out).startsWith("core-non-root  ");
    assertThat(run("rewordings", folder, "core-non-root")).isZero();
    assertThat(out).contains("Title: [-Older", "Conclusion: Three run as root.");
    run("set", folder, "core-non-root", "--conclusion", "Two run as root.");
    assertThat(out).contains("The wording of this question has changed since it was answered.");
    assertThat(file).content().contains("wording_hash: 000", "title: Older ");
    assertThat(run("rewordings", folder, "core-non-root", "--keep", "--by", "Anna")).isZero();
    assertThat(file).content().doesNotContain("wording_hash: 000", "Older ").contains("Two run");
    assertThat(run("rewordings", folder)).isZero();
    assertThat(out).startsWith("There are no answers to questions with changed wording.");
    Files.writeString(file, older);
    run("set", folder, "core-non-root", "--conclusion", "One runs as root.", "--adapted");
    assertThat(file).content().doesNotContain("wording_hash: 000");
    Files.writeString(file, older);
    assertThat(run("rewordings", folder, "core-non-root", "--drop")).isZero();
    assertThat(file).doesNotExist();
    run("history", folder, "core-non-root");
    assertThat(out).contains("conclusion: [-Three run as root.-]");
  }

  @Test
  void anUnwritableHistoryKeepsThePreviousVersionOfAnAnswer() throws IOException {
    begin();
    assertThat(run("set", folder, "core-non-root", "--conclusion", "First.")).as(err).isZero();
    AtomicFolder.remove(Path.of(folder, "history"));
    Files.writeString(Path.of(folder, "history"), "x");
    assertThat(run("set", folder, "core-non-root", "--conclusion", "Second.")).as(err).isZero();
    assertThat(err)
        .contains("Saved, but with a problem: The history could not be written. ")
        .contains("answers/core/core-non-root.yaml is stored as recovery/answers/core/");
    assertThat(file("answers/core/core-non-root.yaml")).contains("Second.");
    assertThat(file("recovery/answers/core/core-non-root.yaml")).contains("First.");
    assertThat(run("check", folder)).as("the history is no folder").isEqualTo(3);
    assertThat(out)
        .contains(
            "recovery/answers/core/core-non-root.yaml: warning: A previous version is stored here because the history could not be written.")
        .doesNotContain("conflict copy");
    AtomicFolder.remove(Path.of(folder, "recovery"));
    Files.writeString(Path.of(folder, "recovery"), "x");
    assertThat(run("set", folder, "core-non-root", "--conclusion", "Third.")).isEqualTo(3);
    assertThat(err).contains("answers/core/core-non-root.yaml was not saved");
    assertThat(file("answers/core/core-non-root.yaml")).contains("Second.");
  }

  @Test
  void evidenceMissingFromTheFolderIsNamed() throws IOException {
    begin();
    String[] add = {
      "add", folder, "--statement", "It is so.", "--stated-by", "Ann", "--title", "A"
    };
    assertThat(run(add)).as(err).isZero();
    assertThat(run("check", folder)).isZero();
    assertThat(out).doesNotContain("no longer in the folder");
    AtomicFolder.remove(Path.of(folder, "evidence/E-001"));
    assertThat(run("check", folder)).isZero();
    assertThat(out).contains("E-001 is in the history but no longer in the folder.");
  }
}
