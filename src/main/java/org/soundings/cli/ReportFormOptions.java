package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.SavedReport;
import org.soundings.assessment.SavedReport.Form;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import picocli.CommandLine.Option;

/// The form of a report: as the team saved it, or as it is named here.
final class ReportFormOptions {

  @Option(
      names = "--paper",
      description = "${COMPLETION-CANDIDATES}; A4 where neither this nor a saved report says.")
  private @Nullable Paper paper;

  @Option(
      names = "--attach",
      description = "Attaches the machine-readable assessment (PDF/A-3 instead of PDF/A-2).")
  private boolean attach;

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
      names = "--without",
      paramLabel = "SECTION",
      split = ",",
      description = "Leaves out a section; may be given again. ${COMPLETION-CANDIDATES}.")
  private List<ReportPart> without = List.of();

  /// The saved report that was named, or the usual one where nothing was named; null where there is
  /// none.
  @Nullable SavedReport asSaved(Assessment assessment) {
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
  ReportExport choose(@Nullable SavedReport asSaved) {
    ReportExport begun =
        asSaved == null
            ? ReportExport.DEFAULT.withPlan(ReportPlan.of(preset == null ? Form.FULL : preset))
            : ReportExport.of(asSaved);
    return new ReportExport(
            paper == null ? begun.paper() : paper,
            begun.classification(),
            attach || begun.withData())
        .withPlan(begun.plan().without(without))
        .withReaders(begun.readers());
  }
}
