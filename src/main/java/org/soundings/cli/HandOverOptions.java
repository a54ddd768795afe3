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
import org.soundings.assessment.Readers;
import org.soundings.base.ShellWord;
import org.soundings.pack.Library;
import org.soundings.report.Removed;
import org.soundings.store.Milestones;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What `report` and `export` share: the moment, what is compared with, the look, for whom it is
/// and what is taken away for them.
final class HandOverOptions {

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
      description =
          "For whom, and so what is taken away before anything is written:"
              + " ${COMPLETION-CANDIDATES}. Nothing is taken away for internal readers, the default"
              + " unless a saved report says more. The rules and what was taken away are printed in"
              + " the report.")
  private @Nullable Readers readers;

  @Option(
      names = "--redact-word",
      paramLabel = "WORD",
      description = "A further word to replace for public readers; may be given again.")
  private List<String> words = List.of();

  @Option(
      names = "--list",
      description = "Writes nothing and lists every name that is replaced for public readers.")
  private boolean list;

  @Mixin private BrandOption brand = new BrandOption();

  @Mixin private SinceOption since = new SinceOption();

  Instant moment(Terminal terminal) {
    return at == null ? terminal.now() : at;
  }

  /// Whether what is taken away is listed, and nothing is written.
  boolean isList() {
    return list;
  }

  boolean hasErrors() {
    return brand.hasErrors();
  }

  /// What was chosen before, with what is named here in its place.
  ///
  /// @param look the folder of a look that was saved, or ""
  ReportExport choose(
      ReportExport begun,
      String look,
      Path folder,
      Library library,
      Assessment assessment,
      Terminal terminal)
      throws IOException {
    Readers chosen = readers == null ? begun.readers() : readers;
    if (chosen != Readers.PUBLIC && (list || !words.isEmpty())) {
      throw new CommandLineProgram.UsageException(
          tr("Names are replaced for public readers only. Add: --redact public"));
    }
    Instant moment = moment(terminal);
    var milestones = new Milestones(folder);
    return begun
        .withClassification(classification.isBlank() ? begun.classification() : classification)
        .withReaders(chosen)
        .withWords(words)
        .withBrand(brand.read(look, folder, terminal))
        .withSince(since.choose(ShellWord.of(folder), milestones, library, assessment, moment))
        .withMilestones(MilestoneComparison.frozen(milestones, moment));
  }

  /// Lists what is replaced, each name with its parts and what stands in its place.
  static void list(ReportExport export, Assessment assessment, Terminal terminal) {
    var byKind =
        export.redactions(assessment).stream().collect(Collectors.groupingBy(Redaction::kind));
    for (Removed.Kind kind : Removed.Kind.values()) {
      List<Redaction> redactions = byKind.getOrDefault(kind, List.of());
      if (!redactions.isEmpty()) {
        terminal.line(Removed.counted(kind, redactions.size()));
        redactions.forEach(each -> terminal.line("  " + each.line()));
      }
    }
    terminal.line(
        tr(
            "Addresses, and paths through somebody's home folder, are also found by their form."
                + " Is a name missing? Add it with: --redact-word WORD"));
  }

  /// Says what was taken away, if anything could be.
  static void sayRemoved(ReportExport export, Assessment assessment, Terminal terminal) {
    if (export.readers() != Readers.INTERNAL) {
      terminal.line(export.redacted(assessment).removed().sentence());
    }
  }
}
