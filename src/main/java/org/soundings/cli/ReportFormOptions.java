package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.ReportPreset.Form;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import picocli.CommandLine.Option;

/// The report type and sections: a saved preset of the team, or what is named here.
final class ReportFormOptions {

  @Option(
      names = "--paper",
      description =
          "Paper size: ${COMPLETION-CANDIDATES}. Default: the paper size of the report preset, or A4.")
  private @Nullable Paper paper;

  @Option(
      names = "--attach-data",
      description = "Attach the machine-readable assessment (PDF/A-3 instead of PDF/A-2).")
  private boolean attach;

  @Option(
      names = "--type",
      description =
          "Report type: ${COMPLETION-CANDIDATES} (a summary for decision makers, what needs work, evidence by framework, or everything that was said). Default: the type of the report preset, or team.")
  private @Nullable Form preset;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description =
          "Report preset, by name or ID. Default: the default preset of the assessment, unless --type is specified.")
  private @Nullable String saved;

  @Option(
      names = "--exclude",
      paramLabel = "SECTION",
      split = ",",
      description = "Section to exclude. Repeatable. Values: ${COMPLETION-CANDIDATES}.")
  private List<ReportPart> without = List.of();

  /// The named preset, or the default one if no name is given. Null if there is none.
  @Nullable ReportPreset asSaved(Assessment assessment) {
    if (saved == null) {
      return preset == null ? assessment.usualReport().orElse(null) : null;
    }
    if (preset != null) {
      throw new CommandLineProgram.UsageException(
          tr("A report preset already defines the report type. Use either --type or --preset."));
    }
    String wanted = saved;
    return assessment.reports().stream()
        .filter(each -> each.id().equals(wanted) || each.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new CommandLineProgram.UsageException(unknown(wanted, assessment)));
  }

  private static String unknown(String wanted, Assessment assessment) {
    String names =
        assessment.reports().stream().map(ReportPreset::name).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? tr("Unknown report preset \"%s\". This assessment has no presets. Omit --preset.", wanted)
        : tr("Unknown report preset \"%s\". Available: %s.", wanted, names);
  }

  /// The saved preset, replaced by what is named here.
  ReportExport choose(@Nullable ReportPreset asSaved) {
    ReportExport begun =
        asSaved == null
            ? ReportExport.DEFAULT.withPlan(ReportPlan.of(preset == null ? Form.TEAM : preset))
            : ReportExport.of(asSaved);
    return new ReportExport(
            paper == null ? begun.paper() : paper,
            begun.classification(),
            attach || begun.withData())
        .withPlan(begun.plan().without(without))
        .withAudience(begun.audience());
  }
}
