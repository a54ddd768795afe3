package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.base.Progress;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.StoredFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The source of evidence: a file, a link, the output of a command, an image or a statement.
final class SourceOptions {

  /// The key of the heading above the sources in a translated help.
  static final String SHOWN = "add.shown";

  @ArgGroup(multiplicity = "1", heading = "Evidence (one of):%n", headingKey = SHOWN)
  private Source source = new Source();

  /// Exactly one of these must be given.
  static final class Source {
    @Option(names = "--file", paramLabel = "FILE", description = "Document.")
    private @Nullable Path file;

    @Option(names = "--tool-report", paramLabel = "FILE", description = "Tool report.")
    private @Nullable Path report;

    @Option(names = "--screenshot", paramLabel = "FILE", description = "Screenshot.")
    private @Nullable Path screenshot;

    @Option(names = "--link", paramLabel = "URL", description = "Web page (not downloaded).")
    private @Nullable String link;

    @Option(
        names = "--command",
        paramLabel = "COMMAND",
        description = "Command whose output is read from standard input.")
    private @Nullable String command;

    @Option(names = "--statement", paramLabel = "TEXT", description = "Statement by a person.")
    private @Nullable String statement;
  }

  @Option(names = "--host", defaultValue = "", description = "Host on which the command ran.")
  private String host = "";

  @Option(names = "--exit-code", description = "Exit code of the command.")
  private @Nullable Integer exitCode;

  @Option(names = "--tool", defaultValue = "", description = "Tool that produced the report.")
  private String tool = "";

  @Option(names = "--tool-version", defaultValue = "", description = "Version of the tool.")
  private String toolVersion = "";

  @Option(
      names = "--database",
      defaultValue = "",
      description = "Version of the tool's database, such as its date.")
  private String database = "";

  @Option(names = "--stated-by", defaultValue = "", description = "Person who made the statement.")
  private String statedBy = "";

  /// The named file, if the evidence is a file.
  Optional<Path> file() {
    return Stream.of(source.file, source.report, source.screenshot)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /// Refuses a statement without text.
  void requireSense() {
    if (source.statement != null && source.statement.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("The statement must not be empty. Add: --statement \"…\""));
    }
  }

  /// Whether the source is of this moment: the output of a command, or a statement.
  static boolean isOfNow(EvidenceSource made) {
    return made instanceof EvidenceSource.CommandOutput || made instanceof EvidenceSource.Statement;
  }

  EvidenceSource make(EvidenceIntake intake, String id, Terminal terminal) throws IOException {
    if (source.link != null) {
      if (!source.link.matches("(?i)https?://\\S+")) {
        throw new CommandLineProgram.UsageException(
            tr(
                "\"%s\" is not a web address. Nothing was added. Use a link that starts with http:// or https://.",
                source.link));
      }
      return intake.link(source.link);
    }
    if (source.statement != null) {
      return new EvidenceSource.Statement(statedBy, source.statement);
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
    throw new CommandLineProgram.UsageException(
        tr("Specify the evidence, for example --file FILE."));
  }

  /// The output of the command. Empty output is accepted only if an exit code is given, because a
  /// pipe from a missing command is also empty.
  private byte[] printed(byte[] output) throws IOException {
    if (exitCode == null && EvidenceIntake.isBlank(output)) {
      throw new IOException(
          tr(
              "The command printed nothing, so nothing was added. If empty output is correct, add the exit code: --exit-code 0"));
    }
    return output;
  }

  private static StoredFile copy(EvidenceIntake intake, String id, Path file) throws IOException {
    EvidenceIntake.requireContent(file);
    return intake.copy(id, file, Progress.unwatched());
  }
}
