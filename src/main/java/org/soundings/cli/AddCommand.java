package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.TakenBefore;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.Validity;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "add",
    description = {
      "Adds evidence: a file, a link, what a command printed (from standard input), a screenshot or"
          + " a statement.",
      "It supports, contradicts or is silent about the questions you name; it never answers one."
    },
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  private static final Instant LATEST_CAPTURE = Instant.parse("9999-12-31T23:59:59Z");

  /// Under which name a translated help says what stands above the sources.
  static final String SHOWN = "add.shown";

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @ArgGroup(multiplicity = "1", heading = "What is shown (one of):%n", headingKey = SHOWN)
  private Source source = new Source();

  /// Exactly one of these is given.
  static final class Source {
    @Option(names = "--file", paramLabel = "FILE", description = "A document.")
    private @Nullable Path file;

    @Option(names = "--tool-report", paramLabel = "FILE", description = "A report of a tool.")
    private @Nullable Path report;

    @Option(names = "--screenshot", paramLabel = "FILE", description = "A picture of a screen.")
    private @Nullable Path screenshot;

    @Option(
        names = "--link",
        paramLabel = "URL",
        description = "A page elsewhere; it is not fetched.")
    private @Nullable String link;

    @Option(
        names = "--command",
        paramLabel = "COMMAND",
        description = "The command whose output comes from standard input.")
    private @Nullable String command;

    @Option(names = "--statement", paramLabel = "TEXT", description = "What somebody said.")
    private @Nullable String statement;
  }

  @Option(names = "--title", required = true, description = "What it shows, a few words.")
  @SuppressWarnings("NullAway.Init")
  private String title;

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "A question it bears on; may be given several times.")
  private List<String> questionIds = List.of();

  @Option(
      names = "--relation",
      defaultValue = "silent",
      description = "What it does there: ${COMPLETION-CANDIDATES}.")
  private Bearing.Relation relation = Bearing.Relation.SILENT;

  @Option(names = "--sentence", defaultValue = "", description = "In which way, one sentence.")
  private String sentence = "";

  @Option(names = "--system", defaultValue = "", description = "Which system it was taken from.")
  private String system = "";

  @Option(
      names = "--captured-at",
      paramLabel = "MOMENT",
      description =
          "When it was true, such as 2026-11-24T15:30:00Z; now for a command's output and"
              + " a statement.")
  private @Nullable Instant capturedAt;

  @Option(names = "--valid-for", paramLabel = "DAYS", description = "How long it stays credible.")
  private @Nullable Integer validFor;

  @Option(
      names = "--ages-like",
      paramLabel = "KIND",
      description = {
        "What it ages like, where that is not what its kind does, such as penetration_test: one of",
        "${COMPLETION-CANDIDATES}."
      })
  private @Nullable Ageing agesLike;

  @Option(names = "--host", defaultValue = "", description = "Where the command ran.")
  private String host = "";

  @Option(names = "--exit-code", description = "What the command returned.")
  private @Nullable Integer exitCode;

  @Option(names = "--tool", defaultValue = "", description = "Which tool wrote the report.")
  private String tool = "";

  @Option(names = "--tool-version", defaultValue = "", description = "The tool's version.")
  private String toolVersion = "";

  @Option(
      names = "--database",
      defaultValue = "",
      description = "The tool's data, such as its date.")
  private String database = "";

  @Option(names = "--said-by", defaultValue = "", description = "Who made the statement.")
  private String saidBy = "";

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    Library library = edit.library(terminal);
    var bearings = new ArrayList<Bearing>();
    for (String id : questionIds) {
      bearings.add(new Bearing(edit.require(library, id).id(), relation, sentence));
    }
    try (AssessmentFolder opened = edit.openUncompared(terminal)) {
      Assessment before = opened.assessment();
      String id = opened.reserveEvidenceId(before);
      EvidenceSource made = make(new EvidenceIntake(opened), id);
      boolean fresh = isOfNow(made) && capturedAt == null;
      var evidence =
          new Evidence(
              id,
              title,
              made,
              system,
              fresh ? terminal.now() : capturedAt,
              terminal.now(),
              edit.by(),
              new Lasting(agesLike, validFor),
              bearings,
              "");
      made.file()
          .flatMap(stored -> TakenBefore.same(stored, before))
          .ifPresent(
              there ->
                  terminal.complain(
                      tr(
                          "The same file is evidence already, as %s; %s stands beside it.",
                          there.item().id(), id)));
      int code = edit.save(terminal, opened, before.withEvidence(evidence));
      terminal.line(tr("Added %s", id));
      if (evidence.capturedAt() == null && isSupport(bearings)) {
        terminal.complain(undated());
      }
      return code;
    }
  }

  /// What a command just printed, and what somebody just said.
  private static boolean isOfNow(EvidenceSource made) {
    return made instanceof EvidenceSource.CommandOutput || made instanceof EvidenceSource.Statement;
  }

  static boolean isSupport(List<Bearing> bearings) {
    return bearings.stream().anyMatch(each -> each.relation() == Bearing.Relation.SUPPORTS);
  }

  /// Says that what is to support an answer does not, because nobody knows how old it is.
  static String undated() {
    return tr("Its capture date is not known, so it supports no answer. Give --captured-at.");
  }

  private void requireSense() {
    if (validFor != null && (validFor < 0 || validFor > Validity.LONGEST)) {
      throw new CommandLineProgram.UsageException(
          tr("--valid-for takes a number of days from 0 to %d.", Validity.LONGEST));
    }
    if (capturedAt != null
        && (capturedAt.isBefore(Instant.EPOCH) || capturedAt.isAfter(LATEST_CAPTURE))) {
      throw new CommandLineProgram.UsageException(
          tr("--captured-at takes a moment from the year 1970 to the year 9999."));
    }
    requirePast(terminal, capturedAt);
    if (title.isBlank()) {
      throw new CommandLineProgram.UsageException(tr("The title must not be empty: --title \"…\""));
    }
    if (source.statement != null && source.statement.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("The statement must not be empty: --statement \"…\""));
    }
  }

  /// Nothing was captured at a moment that has not come yet.
  static void requirePast(Terminal terminal, @Nullable Instant captured) {
    if (captured != null && Validity.isFuture(captured, terminal.now())) {
      throw new CommandLineProgram.UsageException(
          tr("--captured-at must not be in the future: %s has not come yet.", captured));
    }
  }

  private EvidenceSource make(EvidenceIntake intake, String id) throws IOException {
    if (source.link != null) {
      if (!source.link.matches("(?i)https?://\\S+")) {
        throw new CommandLineProgram.UsageException(
            tr("\"%s\" is not a web address; only http and https links are kept.", source.link));
      }
      return intake.link(source.link);
    }
    if (source.statement != null) {
      return new EvidenceSource.Statement(saidBy, source.statement);
    }
    if (source.command != null) {
      return intake.commandOutput(
          id,
          source.command,
          host,
          exitCode,
          printed(terminal.standardInput()),
          Progress.unwatched());
    }
    if (source.report != null) {
      return new EvidenceSource.ToolReport(
          tool, toolVersion, database, copy(intake, id, source.report));
    }
    if (source.screenshot != null) {
      return new EvidenceSource.Screenshot(copy(intake, id, source.screenshot));
    }
    if (source.file != null) {
      return new EvidenceSource.File(copy(intake, id, source.file));
    }
    throw new CommandLineProgram.UsageException(tr("Name what is shown, for example --file FILE."));
  }

  /// What the command printed. Nothing is refused unless its exit code says that it ran: a pipe
  /// from a command that is not there brings nothing either.
  private byte[] printed(byte[] output) throws IOException {
    if (exitCode == null && EvidenceIntake.isBlank(output)) {
      throw new IOException(
          tr(
              "Nothing came from the command, so nothing was added. If it ran and printed nothing, say"
                  + " so with what it returned: --exit-code 0"));
    }
    return output;
  }

  private static StoredFile copy(EvidenceIntake intake, String id, Path file) throws IOException {
    EvidenceIntake.requireContent(file);
    return intake.copy(id, file, Progress.unwatched());
  }
}
