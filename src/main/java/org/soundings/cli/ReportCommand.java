package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Bundled;
import org.soundings.app.copy.SampleCopy;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.ReportComparisons.StoredFiles;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.base.ShellWord;
import org.soundings.pack.Library;
import org.soundings.report.ReportCheck;
import org.soundings.report.pdf.ReadBack;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.ThreatModel;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description = "Write the threat model report as an accessible PDF.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  /// The subject of the report.
  static final class Subject {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "Assessment folder.")
    private @Nullable Path folder;

    @Option(names = "--sample", description = "Use the built-in sample assessment.")
    @SuppressWarnings("unused") // whoever names no folder means it
    private boolean sample;
  }

  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "report.pdf",
      description = "Output file. Default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("report.pdf");

  @Option(
      names = "--check",
      description =
          "List issues in the report without writing it. Issues: missing decisions, owners or dates, thin answers, expired evidence, contradictions not yet discussed.")
  private boolean check;

  @Option(
      names = "--read-back",
      description = "Read the written file back and show a summary of its content.")
  private boolean readBack;

  @Mixin private ReportFormOptions form = new ReportFormOptions();

  @Mixin private HandOverOptions handOver = new HandOverOptions();

  private boolean errors;
  private Optional<ReadBack> found = Optional.empty();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!check && !handOver.isList()) {
      requirePdf();
      OutputFile.require(output);
    }
    Library library = questions.load(terminal);
    if (subject.folder == null) {
      Assessment assessment = AssessmentFolder.read(sample(), Progress.unwatched()).value();
      Path evidence = sample().resolve("evidence");
      write(
          library,
          ExportableAssessment.ofNoFolder(assessment),
          List.of(),
          item -> item.file().map(file -> evidence.resolve(item.id()).resolve(file.name())));
    } else {
      Loaded<AssessmentFolder> loaded = AssessmentFolder.open(subject.folder, Progress.unwatched());
      terminal.complain(loaded.problems());
      errors = loaded.hasErrors();
      try (AssessmentFolder opened = loaded.value()) {
        if (terminal.refuses(opened)) {
          return ExitCode.BAD_DATA;
        }
        Assessment assessment = opened.assessment();
        write(
            library,
            ExportableAssessment.of(opened, assessment),
            opened.unread().paths(),
            opened.evidence()::file);
      }
    }
    return errors || questions.hasErrors() || handOver.hasErrors()
        ? ExitCode.BAD_DATA
        : ExitCode.FINE;
  }

  /// Refuses a file name that promises another format.
  private void requirePdf() {
    String name = String.valueOf(output.getFileName());
    for (ExportFormat format :
        List.of(ExportFormat.HTML, ExportFormat.MARKDOWN, ExportFormat.DOCX, ExportFormat.XLSX)) {
      if (name.endsWith("." + format.extension())) {
        throw new CommandLineProgram.UsageException(
            tr(
                "This command writes PDF files. Nothing was written. Use instead: soundings export FOLDER --format %s -o %s",
                format.name().toLowerCase(Locale.ROOT), ShellWord.of(output)));
      }
    }
  }

  private static Path sample() throws IOException {
    return Bundled.folder("questions").resolve(SampleCopy.PLACE);
  }

  private void write(
      Library library, ExportableAssessment exportable, List<String> unread, StoredFiles files)
      throws IOException {
    Assessment assessment = exportable.assessment();
    Instant moment = handOver.moment(terminal);
    if (check) {
      say(
          ReportCheck.of(
              library, assessment, ThreatModel.derive(library, assessment, moment), moment));
      return;
    }
    ReportPreset asSaved = form.asSaved(assessment);
    Path folder = subject.folder == null ? sample() : subject.folder;
    String look = asSaved == null ? "" : asSaved.branding();
    ReportExport export =
        handOver
            .choose(form.choose(asSaved), look, folder, library, assessment, terminal)
            .withUnread(unread)
            .withFiles(assessment, files, Progress.unwatched());
    if (handOver.isList()) {
      HandOverOptions.list(export, assessment, terminal);
      return;
    }
    export.unshown(assessment).ifPresent(terminal::complain);
    write(export, library, exportable, moment);
    terminal.line(
        asSaved == null
            ? tr("Wrote %s", output)
            : tr("Wrote %s with the preset “%s”", output, asSaved.name()));
    found.ifPresent(this::say);
    HandOverOptions.sayRemoved(export, assessment, terminal);
  }

  private void write(
      ReportExport export, Library library, ExportableAssessment exportable, Instant moment)
      throws IOException {
    Path target = output.toAbsolutePath();
    if (readBack) {
      found =
          Optional.of(
              export.writeAndRead(library, exportable, moment, target, Progress.unwatched()));
    } else {
      export.write(library, exportable, moment, target, Progress.unwatched());
    }
  }

  private void say(ReadBack read) {
    terminal.line(read.sentence());
    if (!read.isWhole()) {
      errors = true;
      terminal.complain(tr("The file is incomplete. Write the report again, or use another disk."));
    }
  }

  private void say(List<ReportCheck> checks) {
    if (checks.isEmpty()) {
      terminal.line(tr("No issues found."));
    }
    for (ReportCheck each : checks) {
      int count = each.things().size();
      terminal.line("%s %s".formatted(count, each.kind().words(count)));
      each.things().forEach(thing -> terminal.line("  " + thing.id() + "  " + thing.title()));
    }
  }
}
