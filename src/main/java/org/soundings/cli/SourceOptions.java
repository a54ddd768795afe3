package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.base.Progress;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.StoredFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// What is shown as evidence: a file, a link, the output of a command, a picture or a statement.
final class SourceOptions {

  /// Under which name a translated help says what stands above the sources.
  static final String SHOWN = "add.shown";

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

  /// Refuses a statement without words.
  void requireSense() {
    if (source.statement != null && source.statement.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("The statement must not be empty: --statement \"…\""));
    }
  }

  /// What a command just printed, and what somebody just said.
  static boolean isOfNow(EvidenceSource made) {
    return made instanceof EvidenceSource.CommandOutput || made instanceof EvidenceSource.Statement;
  }

  EvidenceSource make(EvidenceIntake intake, String id, Terminal terminal) throws IOException {
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
