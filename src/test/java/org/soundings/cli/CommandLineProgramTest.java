package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.UserFolders;
import org.soundings.yaml.YamlReader;

class CommandLineProgramTest {

  @TempDir private Path temporary;
  private String folder = "";
  private String input = "";
  private byte[] inputBytes = new byte[0];
  private String out = "";
  private String err = "";
  private final List<Optional<Path>> opened = new ArrayList<>();

  @BeforeEach
  void nameTheFolder() {
    folder = temporary.resolve("review").toString();
  }

  private int run(String... arguments) {
    var outText = new StringWriter();
    var errText = new StringWriter();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(
                inputBytes.length > 0 ? inputBytes : input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(outText),
            new PrintWriter(errText),
            Clock.fixed(Instant.parse("2026-11-24T12:00:00.5Z"), ZoneOffset.UTC),
            UserFolders.of(Map.of(), "Linux", temporary.resolve("home").toString()),
            path -> {
              opened.add(path);
              return 0;
            });
    int code = CommandLineProgram.run(terminal, arguments);
    out = outText.toString();
    err = errText.toString();
    return code;
  }

  private void begin() {
    assertThat(run("new", folder, "--title", "Trial")).as(err).isZero();
  }

  private String file(String path) throws IOException {
    return Files.readString(Path.of(folder).resolve(path));
  }

  @Test
  void theBuiltInQuestionsCheck() {
    assertThat(run("check", "--strict")).as(out).isZero();
    assertThat(out).endsWith("Everything can be read; nothing is wrong.\n");
    assertThat(out).contains("de, core: ", " questions wholly translated.");
  }

  @Test
  void everythingLeavesInEveryForm() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    for (String format : List.of("html", "markdown", "docx", "xlsx", "csv", "json", "bundle")) {
      Path first = temporary.resolve("first." + format);
      Path second = temporary.resolve("second." + format);
      for (Path file : List.of(first, second)) {
        assertThat(run("export", folder, "--format", format, "-o", file.toString()))
            .as(err)
            .isZero();
      }
      assertThat(first).as(format).isNotEmptyFile().hasSameBinaryContentAs(second);
    }
  }

  @Test
  void whatIsNoTextNeedsAFileAndOnlyActionsBecomeIssues() {
    begin();
    assertThat(run("export", folder, "--format", "docx")).isEqualTo(2);
    assertThat(err)
        .isEqualTo("A word document is no text. Name a file for it with: --output FILE.docx\n");
    assertThat(run("export", folder, "--format", "csv", "--table", "threats", "--for", "jira"))
        .isEqualTo(2);
    assertThat(err)
        .isEqualTo("Only actions become issues. Leave out --for, or name: --table actions\n");
  }

  @Test
  void aBundleIsVerified() throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    String bundle = temporary.resolve("bundle.zip").toString();
    assertThat(run("export", folder, "--format", "bundle", "-o", bundle)).as(err).isZero();
    assertThat(run("verify", bundle)).as(out + err).isZero();
    assertThat(out).endsWith(" files, all as they were.\n");
    assertThat(run("verify", folder)).as(out + err).isZero();
    Files.writeString(Path.of(folder, "evidence/E-001/users-prod-eu.txt"), "other");
    assertThat(run("verify", folder)).isEqualTo(1);
    assertThat(out).startsWith("evidence/E-001/users-prod-eu.txt is not what was added: ");
    assertThat(run("verify", temporary.resolve("no-such.zip").toString())).isEqualTo(3);
  }

  @Test
  void theSchemaOfTheExportIsPrinted() {
    assertThat(run("schema", "assessment")).isZero();
    assertThat(out).startsWith("{").contains("urn:soundings:schema:assessment:1");
    assertThat(run("schema")).isZero();
    assertThat(out).endsWith("assessment\n");
  }

  @Test
  void aStandingWithoutWordsIsRefused() throws IOException {
    begin();
    assertThat(run("set", folder, "core-non-root", "--standing", "holds")).isEqualTo(2);
    assertThat(err).contains("A standing needs words.");
    assertThat(Path.of(folder, "answers")).doesNotExist();
    assertThat(
            run(
                "set",
                folder,
                "core-non-root",
                "--standing",
                "mostly_holds",
                "--conclusion",
                "So."))
        .isEqualTo(2);
    assertThat(err).contains("Say how sure you are: --confidence not_sure, fairly_sure or sure");
    assertThat(Path.of(folder, "answers")).doesNotExist();
    assertThat(
            run(
                "set",
                folder,
                "core-non-root",
                "--standing",
                "mostly_holds",
                "--confidence",
                "not_sure",
                "--conclusion",
                "So."))
        .isZero();
    assertThat(file("answers/core/core-non-root.yaml"))
        .contains(
            "state: answered\nstanding: mostly-holds\nconfidence: not-sure\nconclusion: So.\n")
        .contains("at: 2026-11-24T12:00:00Z\n");
  }

  @Test
  void takingTheConclusionAwayTakesTheStandingAlong() throws IOException {
    begin();
    run(
        "set",
        folder,
        "core-non-root",
        "--standing",
        "weak",
        "--confidence",
        "sure",
        "--conclusion",
        "So.");
    assertThat(run("set", folder, "core-non-root", "--conclusion", "", "--lane", "developer=But"))
        .isZero();
    assertThat(file("answers/core/core-non-root.yaml"))
        .contains("state: open\n")
        .doesNotContain("standing");
  }

  @Test
  void textsComeFromStandardInput() throws IOException {
    begin();
    input = "First line\n\n- a list\n";
    assertThat(run("set", folder, "core-non-root", "--lane", "operator=-")).isZero();
    assertThat(file("answers/core/core-non-root.yaml"))
        .contains("    text: |\n      First line\n\n      - a list\n");
  }

  @Test
  void evidenceIsCopiedUnderASafeName() throws IOException {
    begin();
    Path source = Files.writeString(temporary.resolve("Größe (1).json"), "{}");
    assertThat(
            run(
                "add",
                folder,
                "--tool-report",
                source.toString(),
                "--tool",
                "Scanner",
                "--title",
                "Pods",
                "--question",
                "core-non-root",
                "--relation",
                "contradicts",
                "--sentence",
                "Two run as root."))
        .as(err)
        .isZero();
    assertThat(file("evidence/E-001/Grosse-1-.json")).isEqualTo("{}");
    assertThat(file("evidence/E-001/evidence.yaml"))
        .contains("original_name: Größe (1).json")
        .contains("relation: contradicts");
    assertThat(run("check", folder)).isZero();
    Files.writeString(Path.of(folder, "evidence/E-001/Grosse-1-.json"), "{ }");
    assertThat(run("check", folder)).isEqualTo(3);
    assertThat(out).contains("The file Grosse-1-.json is not what was added.");
  }

  @Test
  void aLinkThatIsNoWebAddressIsRefused() {
    begin();
    assertThat(run("add", folder, "--link", "javascript:alert(1)", "--title", "Bad")).isEqualTo(2);
    assertThat(err).contains("only http and https links are kept");
    assertThat(Path.of(folder, "evidence")).doesNotExist();
  }

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
  void jsonForOtherProgramsIsJson() {
    begin();
    assertThat(run("status", folder, "--json")).isZero();
    assertThat(YamlReader.read(out, "status").problems()).isEmpty();
    assertThat(out).contains("\"next\" : \"core-");
    assertThat(run("export", folder)).isZero();
    assertThat(out).contains("\"schema\" : \"soundings-assessment/1\"");
  }

  @Test
  void theTeamChangesHowLongAKindStaysCredible() throws IOException {
    begin();
    assertThat(run("validity", folder)).isZero();
    assertThat(out).contains("    7 days  image-scan");
    assertThat(run("validity", folder, "--days", "image-scan=3", "--days", "Penetration_Test=700"))
        .as(err)
        .isZero();
    assertThat(out).contains("    3 days  image-scan").contains("(usually 7)");
    assertThat(file("assessment.yaml"))
        .contains("valid_for:\n  image-scan: 3\n  penetration-test: 700\n");
    assertThat(run("validity", folder, "--usual", "image-scan", "--json")).isZero();
    assertThat(YamlReader.read(out, "validity").problems()).isEmpty();
    assertThat(file("assessment.yaml")).contains("valid_for:\n  penetration-test: 700\n");
    assertThat(run("validity", folder, "--days", "image-scan=soon")).isEqualTo(2);
    assertThat(err).contains("takes a number of days");
    assertThat(run("validity", folder, "--days", "scan=3")).isEqualTo(2);
    assertThat(err).contains("There is no kind \"scan\"");
  }

  @Test
  void daysThatAreNoneAreAProblemAndTheUsualOnesCount() throws IOException {
    begin();
    Path profile = Path.of(folder, "assessment.yaml");
    Files.writeString(
        profile, Files.readString(profile) + "valid_for:\n  image-scan: -4\n  screenshot: 9\n");
    assertThat(run("validity", folder)).isEqualTo(3);
    assertThat(err).contains("number of days from 0 to 36500");
    assertThat(out).contains("    7 days  image-scan").contains("    9 days  screenshot");
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
  void everyRefusalSaysWhatIsSafe() {
    assertThat(run("status", temporary.resolve("nowhere").toString())).isEqualTo(3);
    assertThat(err).contains("There is no folder").contains("Nothing was changed.");
    assertThat(run("status", temporary.toString())).isEqualTo(3);
    assertThat(err).contains("this is not an assessment");
    assertThat(run("check", temporary.toString())).isEqualTo(2);
    assertThat(err).contains("holds neither an assessment nor questions");
    assertThat(run("check", temporary.resolve("nowhere").toString())).isEqualTo(3);
    begin();
    assertThat(run("new", folder, "--title", "Again")).isEqualTo(3);
    assertThat(err).contains("holds something already. Nothing was changed.");
    assertThat(run("set", folder, "core-nothing", "--conclusion", "x")).isEqualTo(2);
    assertThat(err).contains("There is no question \"core-nothing\"");
    assertThat(run("nonsense")).isEqualTo(2);
  }

  @Test
  void oneBadFileStopsNothingElse() throws IOException {
    begin();
    run("set", folder, "core-privileged", "--conclusion", "Kept.");
    Files.writeString(Path.of(folder, "answers/core/core-non-root.yaml"), "question: [\n");
    assertThat(run("check", folder)).isEqualTo(3);
    assertThat(out).contains("answers/core/core-non-root.yaml:").contains("not valid YAML");
    assertThat(run("status", folder)).isEqualTo(3);
    assertThat(out).contains("82 questions");
    assertThat(run("export", folder)).isEqualTo(3);
    assertThat(out).contains("Kept.");
  }

  @Test
  void nothingIsWrittenOverTheRecords() throws IOException {
    begin();
    String before = file("assessment.yaml");
    for (String target : List.of("assessment.yaml", "answers/a.json", "evidence", "")) {
      String output = Path.of(folder, target).toString();
      assertThat(run("export", folder, "-o", output)).as(target).isEqualTo(2);
      assertThat(run("report", folder, "-o", output)).as(target).isEqualTo(2);
      assertThat(err).contains("Nothing was changed.");
    }
    assertThat(file("assessment.yaml")).isEqualTo(before);
    String missing = temporary.resolve("missing/out.json").toString();
    assertThat(run("export", folder, "-o", missing)).isEqualTo(2);
    assertThat(err).contains("There is no folder");
    assertThat(Path.of(missing).getParent()).doesNotExist();
    assertThat(run("export", folder, "-o", Path.of(folder, "out.json").toString())).isZero();
  }

  @Test
  void optionsThatDoNotBelongAreRefused() {
    begin();
    for (List<String> options :
        List.of(
            List.of("--who", "Operator"),
            List.of("--until", "2027-01-31"),
            List.of("--because", "so"),
            List.of("--state", "later", "--because", "so", "--standing", "holds"),
            List.of("--confidence", "sure"),
            List.of("--lane", "=x"),
            List.of("--state", "dont_know", "--until", "soon"))) {
      var arguments = new ArrayList<>(List.of("set", folder, "core-non-root"));
      arguments.addAll(options);
      assertThat(run(arguments.toArray(String[]::new))).as(options.toString()).isEqualTo(2);
      assertThat(err).doesNotContain("java.").doesNotContain("Exception");
    }
    assertThat(Path.of(folder, "answers")).doesNotExist();
  }

  @Test
  void aConfidenceAloneChangesTheConfidence() throws IOException {
    begin();
    run(
        "set",
        folder,
        "core-non-root",
        "--standing",
        "weak",
        "--confidence",
        "sure",
        "--conclusion",
        "So.");
    assertThat(run("set", folder, "core-non-root", "--confidence", "sure")).as(err).isZero();
    assertThat(file("answers/core/core-non-root.yaml"))
        .contains("standing: weak\nconfidence: sure\n");
  }

  @Test
  void emptyWordsAndImpossibleMomentsAreRefused() {
    assertThat(run("new", folder, "--title", " ")).isEqualTo(2);
    assertThat(Path.of(folder)).doesNotExist();
    begin();
    assertThat(run("add", folder, "--statement", "x", "--title", "")).isEqualTo(2);
    assertThat(run("add", folder, "--statement", "", "--title", "x")).isEqualTo(2);
    for (List<String> options :
        List.of(
            List.of("--valid-for", "36501"),
            List.of("--valid-for", "long"),
            List.of("--captured-at", "+10000-01-01T00:00:00Z"),
            List.of("--captured-at", "yesterday"))) {
      var arguments = new ArrayList<>(List.of("add", folder, "--statement", "x", "--title", "x"));
      arguments.addAll(options);
      assertThat(run(arguments.toArray(String[]::new))).as(options.toString()).isEqualTo(2);
    }
    assertThat(err).contains("\"yesterday\" is not a moment such as 2026-11-24T15:30:00Z.");
    assertThat(Path.of(folder, "evidence")).doesNotExist();
  }

  @Test
  void standardInputThatIsNoTextIsRefused() {
    begin();
    inputBytes = new byte[] {(byte) 0xff, (byte) 0xfe, 'a'};
    assertThat(run("set", folder, "core-non-root", "--conclusion", "-")).isEqualTo(3);
    assertThat(err).contains("is not UTF-8 text. Nothing was changed.");
    assertThat(Path.of(folder, "answers")).doesNotExist();
  }

  @Test
  void anImpossiblePlaceIsNamed() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "x");
    assertThat(run("new", file.resolve("review").toString(), "--title", "T")).isEqualTo(3);
    assertThat(err).contains("because " + file + " is no folder. Nothing was made.");
  }

  @Test
  void openHandsTheFolderToTheWindow() {
    assertThat(run("open", folder)).isZero();
    assertThat(opened).containsExactly(Optional.of(Path.of(folder)));
  }

  @Test
  void theManualPageNamesEveryCommandAndOption() {
    assertThat(run("man")).isZero();
    for (var command :
        CommandLineProgram.commandLine(terminalForNothing()).getSubcommands().entrySet()) {
      assertThat(out).contains(".SS " + command.getKey().replace("-", "\\-"));
      command.getValue().getCommandSpec().options().stream()
          .filter(option -> !option.hidden())
          .forEach(option -> assertThat(out).contains(option.longestName().replace("-", "\\-")));
    }
  }

  private Terminal terminalForNothing() {
    var nowhere = new PrintWriter(new StringWriter());
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        nowhere,
        nowhere,
        Clock.systemUTC(),
        UserFolders.of(Map.of(), "Linux", temporary.toString()),
        _ -> 0);
  }

  @Test
  void theHistorySaysWhoChangedWhatAndWhichWords() {
    begin();
    run("set", folder, "core-non-root", "--conclusion", "We mount three paths.", "--by", "Anna");
    run("set", folder, "core-non-root", "--conclusion", "We mount four paths.", "--by", "Ben");
    assertThat(run("history", folder, "core-non-root")).as(err).isZero();
    assertThat(out)
        .contains(
            "2026-11-24T12:00:00Z  Ben  answers/core/core-non-root.yaml\n"
                + "  conclusion: We mount [-three-]{+four+} paths.\n"
                + "2026-11-24T12:00:00Z  Anna  answers/core/core-non-root.yaml\n");
    assertThat(run("history", folder, "--json")).isZero();
    var edits = YamlReader.read(out, "out").value().get("edits").orElseThrow();
    assertThat(((org.soundings.yaml.Node.Sequence) edits).items()).hasSize(4);
    assertThat(out).contains("\"before\" : \"We mount three paths.\"");
    assertThat(run("history", folder, "core-host-mounts")).isZero();
    assertThat(out).isEqualTo("No change is recorded.\n");
    assertThat(run("history", folder, "core-nonsense")).isEqualTo(ExitCode.USAGE);
    assertThat(run("export", folder)).isZero();
    assertThat(out).doesNotContain("three paths");
  }

  @Test
  void whatChangedSinceAMilestoneIsSaidWordByWord() throws IOException {
    begin();
    run(
        "set",
        folder,
        "core-non-root",
        "--conclusion",
        "Three run as root.",
        "--standing",
        "weak",
        "--confidence",
        "sure");
    assertThat(run("changes", folder)).isEqualTo(ExitCode.USAGE);
    assertThat(run("milestone", folder, "--name", "Summer 2026", "--by", "Anna")).as(err).isZero();
    assertThat(out).isEqualTo("Frozen as milestones/summer-2026\n");
    assertThat(run("changes", folder)).as(err).isZero();
    assertThat(out).endsWith("Nothing changed.\n");
    run("set", folder, "core-non-root", "--conclusion", "Two run as root.", "--standing", "holds");
    assertThat(run("changes", folder, "Summer 2026", "now")).as(err).isZero();
    assertThat(out)
        .contains(
            "answer changed, weak › holds\n", "      conclusion: [-Three-]{+Two+} run as root.\n");
    assertThat(run("changes", folder, "summer-2026", "--json")).isZero();
    assertThat(YamlReader.read(out, "out").problems()).isEmpty();
    assertThat(out).contains("\"words_before\" : null").contains("\"evidence\" : [ ]");
    assertThat(run("changes", folder, "winter")).isEqualTo(ExitCode.USAGE);
    assertThat(run("milestones", folder)).isZero();
    assertThat(out).isEqualTo("2026-11-24T12:00:00Z  summer-2026  Summer 2026, by Anna\n");
    Path frozen = Path.of(folder, "milestones/summer-2026/answers/core/core-non-root.yaml");
    Files.writeString(frozen, Files.readString(frozen).replace("Three", "No"));
    assertThat(run("milestones", folder)).isEqualTo(ExitCode.BAD_DATA);
    assertThat(out).contains("changed by hand since");
    assertThat(run("changes", folder)).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run("check", folder, "--strict")).isEqualTo(ExitCode.BAD_DATA);
  }

  @Test
  void anAnswerToOtherWordsIsKeptAdaptedOrDropped() throws IOException {
    begin();
    run("set", folder, "core-non-root", "--conclusion", "Three run as root.");
    Path file = Path.of(folder, "answers/core/core-non-root.yaml");
    String answered = Files.readString(file);
    String older = answered.replaceAll("wording: [0-9a-f]{64}", "wording: " + "0".repeat(64));
    Files.writeString(file, older.replace("  title: ", "  title: Older "));
    assertThat(run("reworded", folder)).as(err).isZero();
    assertThat(out).startsWith("core-non-root  ");
    assertThat(run("reworded", folder, "core-non-root")).isZero();
    assertThat(out).contains("Title: [-Older", "Conclusion: Three run as root.");
    run("set", folder, "core-non-root", "--conclusion", "Two run as root.");
    assertThat(out).contains("reworded since");
    assertThat(file).content().contains("wording: 000", "title: Older ");
    assertThat(run("reworded", folder, "core-non-root", "--keep", "--by", "Anna")).isZero();
    assertThat(file).content().doesNotContain("wording: 000", "Older ").contains("Two run");
    assertThat(run("reworded", folder)).isZero();
    assertThat(out).startsWith("No question was reworded");
    Files.writeString(file, older);
    run("set", folder, "core-non-root", "--conclusion", "One runs as root.", "--adapted");
    assertThat(file).content().doesNotContain("wording: 000");
    Files.writeString(file, older);
    assertThat(run("reworded", folder, "core-non-root", "--drop")).isZero();
    assertThat(file).doesNotExist();
    run("history", folder, "core-non-root");
    assertThat(out).contains("conclusion: [-Three run as root.-]");
  }

  @Test
  void checkReadsTheHistoryToo() throws IOException {
    begin();
    run("set", folder, "core-non-root", "--conclusion", "We mount three paths.");
    assertThat(run("check", folder)).as(out).isZero();
    try (var files = Files.list(Path.of(folder, "history"))) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file).replace("three", "no"));
    }
    assertThat(run("check", folder, "--strict")).isEqualTo(ExitCode.BAD_DATA);
    assertThat(out).contains("This record was changed after it was written.");
  }

  @Test
  void recordsAreProtectedInAnyCaseAndBehindLinks() throws IOException {
    begin();
    for (String inside :
        List.of(
            "Assessment.YAML",
            "ANSWERS",
            "history",
            "Milestones",
            "conflicts",
            ".Soundings.lock")) {
      String place = Path.of(folder, inside).toString();
      assertThat(run("export", folder, "-o", place)).as(inside).isEqualTo(ExitCode.USAGE);
    }
    Path link = temporary.resolve("link.json");
    Path record = Path.of(folder, "assessment.yaml");
    String before = Files.readString(record);
    Files.createSymbolicLink(link, record);
    Path chain = Files.createSymbolicLink(temporary.resolve("chain.json"), Path.of("link.json"));
    Path missing =
        Files.createSymbolicLink(
            temporary.resolve("missing.json"), Path.of("review", "answers.d", "..", "history"));
    for (Path each : List.of(link, chain, missing)) {
      assertThat(run("export", folder, "-o", each.toString())).as("%s", each).isEqualTo(2);
      assertThat(err).contains("is among the records of an assessment");
      assertThat(each).isSymbolicLink();
    }
    Path loop = temporary.resolve("loop.json");
    Files.createSymbolicLink(loop, Path.of("loop.json"));
    assertThat(run("export", folder, "-o", loop.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("leads back to itself");
    assertThat(record).content().isEqualTo(before);
    assertThat(run("export", folder, "-o", Path.of(folder, "out.json").toString())).isZero();
  }
}
