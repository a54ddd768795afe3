package org.soundings.cli;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportTable;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.app.export.TableUse;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset.Form;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = {
      "Export the report (web page, Markdown, Word), tables (workbook, CSV), all data (JSON) or the evidence with hashes (bundle).",
      "For the report as a PDF, use: soundings report"
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  /// For formats without sections, so that no milestone is read for them.
  private static final ReportPlan NO_REPORT = ReportPlan.FULL.without(List.of(ReportPart.CHANGE));

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();

  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "Output format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ExportFormat format = ExportFormat.JSON;

  @Option(
      names = "--table",
      defaultValue = "actions",
      description = "Table to export with --format csv: ${COMPLETION-CANDIDATES}.")
  private ExportTable table = ExportTable.ACTIONS;

  @Option(
      names = "--for",
      paramLabel = "TRACKER",
      defaultValue = "plain",
      description =
          "Column layout for importing open actions into an issue tracker: ${COMPLETION-CANDIDATES}.")
  private TableUse use = TableUse.PLAIN;

  @Option(
      names = "--type",
      defaultValue = "full",
      description =
          "Report type of a web page, Markdown or Word file: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Form type = Form.FULL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Output file. Default: standard output.")
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
          tr(
              "Only actions can be exported to an issue tracker. Omit --for, or add: --table actions"));
    }
    try (AssessmentFolder opened = folder.open(terminal)) {
      if (terminal.refuses(opened)) {
        return ExitCode.BAD_DATA;
      }
      Library library = questions.load(terminal);
      Assessment assessment = opened.assessment();
      ReportExport choices =
          handOver.choose(
              ReportExport.DEFAULT.withPlan(format.isReport() ? ReportPlan.of(type) : NO_REPORT),
              "",
              folder.path(),
              library,
              assessment,
              terminal);
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
              "The format \"%s\" cannot be written to standard output. Specify a file: --output FILE.%s",
              inSentence(format.title()), format.extension()));
    }
  }

  /// Whether the export is complete.
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
