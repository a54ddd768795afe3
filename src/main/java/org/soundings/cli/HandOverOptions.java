package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.MilestoneComparison;
import org.soundings.app.export.ReportExport;
import org.soundings.app.redaction.Redaction;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.base.ShellWord;
import org.soundings.pack.Library;
import org.soundings.report.RedactionNotes;
import org.soundings.report.SinceMilestone;
import org.soundings.report.plan.ReportPart;
import org.soundings.store.Milestones;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What `report` and `export` share: the reference time, the milestone to compare with, the
/// branding, the audience and its redactions.
final class HandOverOptions {

  @Option(
      names = "--classification",
      defaultValue = "",
      description = "Classification of the output. Default: the classification of the assessment.")
  private String classification = "";

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "Reference time of the report. Default: now.")
  private @Nullable Instant at;

  @Option(
      names = "--audience",
      paramLabel = "AUDIENCE",
      description =
          "Audience: ${COMPLETION-CANDIDATES}. Determines what is redacted. Default: the audience of the report preset, or internal (nothing is redacted). The report lists the rules and all redactions.")
  private @Nullable Audience audience;

  @Option(
      names = "--redact-word",
      paramLabel = "WORD",
      description = "Additional word to redact for the public audience. Repeatable.")
  private List<String> words = List.of();

  @Option(
      names = "--list-redactions",
      description = "List all names redacted for the public audience, without writing a file.")
  private boolean list;

  @Mixin private BrandOption brand = new BrandOption();

  @Mixin private SinceOption since = new SinceOption();

  Instant moment(Terminal terminal) {
    return at == null ? terminal.now() : at;
  }

  /// Whether the redactions are only listed and nothing is written.
  boolean isList() {
    return list;
  }

  boolean hasErrors() {
    return brand.hasErrors();
  }

  /// The saved choices, replaced by what is named here.
  ///
  /// @param look the folder of a saved branding, or ""
  ReportExport choose(
      ReportExport begun,
      String look,
      Path folder,
      Library library,
      Assessment assessment,
      Terminal terminal)
      throws IOException {
    Audience chosen = audience == null ? begun.audience() : audience;
    if (chosen != Audience.PUBLIC && (list || !words.isEmpty())) {
      throw new CommandLineProgram.UsageException(
          tr("Names are redacted for the public audience only. Add: --audience public"));
    }
    Instant moment = moment(terminal);
    var milestones = new Milestones(folder);
    @Nullable SinceMilestone compared =
        since.choose(ShellWord.of(folder), milestones, library, assessment, moment);
    return begun
        .withClassification(classification.isBlank() ? begun.classification() : classification)
        .withAudience(chosen)
        .withWords(words)
        .withBrand(brand.read(look, folder, terminal))
        .withSince(compared)
        .withMilestones(
            MilestoneComparison.snapshot(
                milestones,
                library,
                moment,
                begun.plan().has(ReportPart.CHANGE) ? compared : null));
  }

  /// Lists the redactions: each name with its parts and its replacement.
  static void list(ReportExport export, Assessment assessment, Terminal terminal) {
    var byKind =
        export.redactions(assessment).stream().collect(Collectors.groupingBy(Redaction::kind));
    for (RedactionNotes.Kind kind : RedactionNotes.Kind.values()) {
      List<Redaction> redactions = byKind.getOrDefault(kind, List.of());
      if (!redactions.isEmpty()) {
        terminal.line(RedactionNotes.counted(kind, redactions.size()));
        redactions.forEach(each -> terminal.line("  " + each.line()));
      }
    }
    terminal.line(
        tr(
            "Addresses and paths in home folders are also detected by pattern. To redact another name, add: --redact-word WORD"));
  }

  /// Says what was redacted, if the audience has redactions.
  static void sayRemoved(ReportExport export, Assessment assessment, Terminal terminal) {
    if (export.audience() != Audience.INTERNAL) {
      terminal.line(export.redacted(assessment).removed().sentence());
    }
  }
}
