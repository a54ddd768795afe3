package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Bundled;
import org.soundings.app.copy.SampleCopy;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.MilestoneComparison;
import org.soundings.app.export.ReportComparisons;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Readers;
import org.soundings.assessment.SavedReport;
import org.soundings.assessment.SavedReport.Form;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.base.ShellWord;
import org.soundings.pack.Library;
import org.soundings.report.Disagreement;
import org.soundings.report.ReportCheck;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.pdf.ReadBack;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.Milestones;
import org.soundings.threat.ThreatModel;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description = "Writes the threat-model report as an accessible PDF.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  /// What the report is about.
  static final class Subject {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "The assessment's folder.")
    private @Nullable Path folder;

    @Option(names = "--sample", description = "The sample assessment that comes with the program.")
    @SuppressWarnings("unused") // whoever names no folder means it
    private boolean sample;
  }

  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "report.pdf",
      description = "Where to; ${DEFAULT-VALUE} where it is not named.")
  private Path output = Path.of("report.pdf");

  @Option(
      names = "--paper",
      description = "${COMPLETION-CANDIDATES}; A4 where neither this nor a saved report says.")
  private @Nullable Paper paper;

  @Option(
      names = "--classification",
      defaultValue = "",
      description = "How it may be passed on, on every page; the assessment's own where not named.")
  private String classification = "";

  @Option(
      names = "--attach",
      description = "Attaches the machine-readable assessment (PDF/A-3 instead of PDF/A-2).")
  private boolean attach;

  @Option(
      names = "--at",
      paramLabel = "MOMENT",
      description = "The moment the report speaks of; now where it is not named.")
  private @Nullable Instant at;

  @Option(
      names = "--preset",
      description =
          "${COMPLETION-CANDIDATES}: everything, a few pages for those who decide, or what was"
              + " shown and where it disagrees. Where it is not named: as the team saved it, or"
              + " everything.")
  private @Nullable Form preset;

  @Option(
      names = "--saved",
      paramLabel = "NAME",
      description =
          "A report as the team saved it, by its name or id. Where neither this nor --preset is"
              + " named, the one that the team uses usually.")
  private @Nullable String saved;

  @Option(
      names = "--redact",
      paramLabel = "READERS",
      description =
          "For whom, and so what is taken away before anything is written:"
              + " ${COMPLETION-CANDIDATES}. Nothing is taken away for internal readers. The rules"
              + " and what was taken away are printed in the report.")
  private @Nullable Readers readers;

  @Option(
      names = "--without",
      paramLabel = "SECTION",
      split = ",",
      description = "Leaves out a section; may be given again. ${COMPLETION-CANDIDATES}.")
  private List<ReportPart> without = List.of();

  @Option(
      names = "--check",
      description =
          "Writes nothing and says what a reader will stumble over: no decision, no owner, no date,"
              + " thin answers, old evidence, contradictions that nobody talked about.")
  private boolean check;

  @Option(
      names = "--read-back",
      description = "Opens the written file again and says what is in it.")
  private boolean readBack;

  @Mixin private BrandOption brand = new BrandOption();

  @Mixin private SinceOption since = new SinceOption();

  private boolean errors;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!check) {
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
          ReportComparisons.read(
              assessment,
              item -> item.file().map(file -> evidence.resolve(item.id()).resolve(file.name())),
              Progress.unwatched()));
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
            ReportComparisons.read(assessment, opened::file, Progress.unwatched()));
      }
    }
    return errors || questions.hasErrors() || brand.hasErrors() ? ExitCode.BAD_DATA : ExitCode.FINE;
  }

  private static Path sample() throws IOException {
    return Bundled.folder("questions").resolve(SampleCopy.PLACE);
  }

  private void write(
      Library library,
      ExportableAssessment exportable,
      List<String> unread,
      Disagreement disagreement)
      throws IOException {
    Assessment assessment = exportable.assessment();
    Instant moment = at == null ? terminal.now() : at;
    if (check) {
      say(
          ReportCheck.of(
              library, assessment, ThreatModel.derive(library, assessment, moment), moment));
      return;
    }
    SavedReport asSaved = asSaved(assessment);
    Path folder = subject.folder == null ? sample() : subject.folder;
    var milestones = new Milestones(folder);
    ReportExport export =
        choices(asSaved)
            .withBrand(brand.read(asSaved == null ? "" : asSaved.brand(), folder, terminal))
            .withSince(since.choose(ShellWord.of(folder), milestones, library, assessment, moment))
            .withMilestones(MilestoneComparison.frozen(milestones, moment))
            .withUnread(unread)
            .withDisagreement(disagreement);
    Path target = output.toAbsolutePath();
    ReadBack found = null;
    if (readBack) {
      found = export.writeAndRead(library, exportable, moment, target, Progress.unwatched());
    } else {
      export.write(library, exportable, moment, target, Progress.unwatched());
    }
    terminal.line(
        asSaved == null ? tr("Wrote %s", output) : tr("Wrote %s as “%s”", output, asSaved.name()));
    if (found != null) {
      say(found);
    }
    if (export.readers() != Readers.INTERNAL) {
      terminal.line(export.redacted(assessment).removed().sentence());
    }
  }

  private void say(ReadBack found) {
    terminal.line(found.sentence());
    if (!found.isWhole()) {
      errors = true;
      terminal.complain(tr("The file is not whole. Write it again, or to another disk."));
    }
  }

  /// The saved report that was named, or the usual one where nothing was named; null where there is
  /// none.
  private @Nullable SavedReport asSaved(Assessment assessment) {
    if (saved == null) {
      return preset == null ? assessment.usualReport().orElse(null) : null;
    }
    if (preset != null) {
      throw new CommandLineProgram.UsageException(
          tr("A saved report has its own form. Leave out --preset or --saved."));
    }
    String wanted = saved;
    return assessment.reports().stream()
        .filter(each -> each.id().equals(wanted) || each.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new CommandLineProgram.UsageException(unknown(wanted, assessment)));
  }

  private static String unknown(String wanted, Assessment assessment) {
    String names =
        assessment.reports().stream().map(SavedReport::name).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? tr("No report is saved in this assessment, so none is called \"%s\".", wanted)
        : tr("No saved report is called \"%s\". There are: %s.", wanted, names);
  }

  /// What was saved, with what was named here in its place.
  private ReportExport choices(@Nullable SavedReport asSaved) {
    ReportExport begun =
        asSaved == null
            ? ReportExport.DEFAULT.withPlan(ReportPlan.of(preset == null ? Form.FULL : preset))
            : ReportExport.of(asSaved);
    return new ReportExport(
            paper == null ? begun.paper() : paper,
            classification.isBlank() ? begun.classification() : classification,
            attach || begun.withData())
        .withPlan(begun.plan().without(without))
        .withReaders(readers == null ? begun.readers() : readers);
  }

  private void say(List<ReportCheck> found) {
    if (found.isEmpty()) {
      terminal.line(tr("Nothing to point out."));
    }
    for (ReportCheck check : found) {
      int count = check.things().size();
      terminal.line("%s %s".formatted(count, check.kind().words(count)));
      check.things().forEach(thing -> terminal.line("  " + thing.id() + "  " + thing.title()));
    }
  }
}
