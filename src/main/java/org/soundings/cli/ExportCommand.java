package org.soundings.cli;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportTable;
import org.soundings.app.export.Exports;
import org.soundings.app.export.MilestoneComparison;
import org.soundings.app.export.ReportExport;
import org.soundings.app.export.TableUse;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Readers;
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

  @Option(
      names = "--classification",
      defaultValue = "",
      description = "How it may be passed on; the assessment's own where not named.")
  private String classification = "";

  @Option(
      names = "--at",
      paramLabel = "MOMENT",
      description = "The moment the report speaks of; now where it is not named.")
  private @Nullable Instant at;

  @Option(
      names = "--redact",
      paramLabel = "READERS",
      defaultValue = "internal",
      description =
          "For whom, and so what is taken away before anything is written:"
              + " ${COMPLETION-CANDIDATES}. Nothing is taken away for internal readers.")
  private Readers readers = Readers.INTERNAL;

  @Mixin private BrandOption brand = new BrandOption();

  @Mixin private SinceOption since = new SinceOption();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (output != null) {
      OutputFile.require(output);
    } else if (!format.isText()) {
      throw new CommandLineProgram.UsageException(
          tr(
              "A %s is no text. Name a file for it with: --output FILE.%s",
              inSentence(format.title()), format.extension()));
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
      Instant moment = at == null ? terminal.now() : at;
      var choices =
          new ReportExport(Paper.A4, classification, false)
              .withSince(
                  since.choose(
                      folder.word(), opened.milestones(), library, opened.assessment(), moment))
              .withMilestones(MilestoneComparison.frozen(opened.milestones(), moment))
              .withReaders(readers)
              .withBrand(brand.read("", opened.path(), terminal));
      var exports = new Exports(library, opened.assessment(), opened, moment, choices, table, use);
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
        if (readers != Readers.INTERNAL) {
          terminal.line(choices.redacted(opened.assessment()).removed().sentence());
        }
      }
      remarks.forEach(terminal::complain);
      boolean faulty =
          !remarks.isEmpty() || folder.hasErrors() || questions.hasErrors() || brand.hasErrors();
      return faulty ? ExitCode.BAD_DATA : ExitCode.FINE;
    }
  }
}
