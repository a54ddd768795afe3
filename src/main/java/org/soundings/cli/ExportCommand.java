package org.soundings.cli;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportTable;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.app.export.TableUse;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = {
      "Writes the assessment in the form that its readers use: the report as a web page, as"
          + " Markdown or as a Word document; the tables as a workbook or one by one; everything as"
          + " data; or all evidence with its hashes as a bundle.",
      "The report as a PDF: soundings report."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();

  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "The form: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where it is not named.")
  private ExportFormat format = ExportFormat.JSON;

  @Option(
      names = "--table",
      defaultValue = "actions",
      description = "Which table, for csv: ${COMPLETION-CANDIDATES}.")
  private ExportTable table = ExportTable.ACTIONS;

  @Option(
      names = "--for",
      paramLabel = "USE",
      defaultValue = "plain",
      description =
          "Columns of actions that are still to be done, as an issue tracker imports them:"
              + " ${COMPLETION-CANDIDATES}.")
  private TableUse use = TableUse.PLAIN;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; standard output where it is not named.")
  private @Nullable Path output;

  @Mixin private HandOverOptions handOver = new HandOverOptions();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!handOver.isList()) {
      requireOutput();
    }
    if (use != TableUse.PLAIN && table != ExportTable.ACTIONS) {
      throw new CommandLineProgram.UsageException(
          tr("Only actions become issues. Leave out --for, or name: --table actions"));
    }
    try (AssessmentFolder opened = folder.open(terminal)) {
      if (terminal.refuses(opened)) {
        return ExitCode.BAD_DATA;
      }
      Library library = questions.load(terminal);
      Assessment assessment = opened.assessment();
      ReportExport choices =
          handOver.choose(ReportExport.DEFAULT, "", folder.path(), library, assessment, terminal);
      boolean isWhole = true;
      if (handOver.isList()) {
        HandOverOptions.list(choices, assessment, terminal);
      } else {
        isWhole = write(library, opened, choices);
      }
      boolean faulty =
          !isWhole || folder.hasErrors() || questions.hasErrors() || handOver.hasErrors();
      return faulty ? ExitCode.BAD_DATA : ExitCode.FINE;
    }
  }

  private void requireOutput() throws IOException {
    if (output != null) {
      OutputFile.require(output);
    } else if (!format.isText()) {
      throw new CommandLineProgram.UsageException(
          tr(
              "A %s is no text. Name a file for it with: --output FILE.%s",
              inSentence(format.title()), format.extension()));
    }
  }

  /// Whether nothing is missing in what was written.
  private boolean write(Library library, AssessmentFolder opened, ReportExport choices)
      throws IOException {
    Assessment assessment = opened.assessment();
    var exports =
        new Exports(library, assessment, opened, handOver.moment(terminal), choices, table, use);
    exports
        .refusal(format)
        .ifPresent(
            sentence -> {
              throw new CommandLineProgram.UsageException(sentence);
            });
    var remarks = new ArrayList<String>();
    if (output == null) {
      byte[] bytes = exports.bytes(format, remarks::add, Progress.unwatched());
      terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
    } else {
      remarks.addAll(exports.write(format, output.toAbsolutePath(), Progress.unwatched()));
      terminal.line(tr("Wrote %s", output));
      HandOverOptions.sayRemoved(choices, assessment, terminal);
    }
    remarks.forEach(terminal::complain);
    return remarks.isEmpty();
  }
}
