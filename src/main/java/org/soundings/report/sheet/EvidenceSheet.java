package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.pack.Library;

/// The table of evidence.
///
/// @param at it has its age at this moment
record EvidenceSheet(Library library, Assessment assessment, Instant at) {

  SheetTable sheet() {
    var rows = new ArrayList<List<Value>>();
    assessment.evidence().values().stream().sorted().forEach(item -> rows.add(evidence(item)));
    return new SheetTable(
        "Evidence",
        List.of(
            SheetTable.column("Evidence", 10),
            SheetTable.column("Title", 40),
            SheetTable.column("Kind", 16),
            SheetTable.column("Origin", 44),
            SheetTable.column("System", 20),
            SheetTable.column(tr("Captured at"), 22),
            SheetTable.column(tr("Age in days"), 10),
            SheetTable.column(tr("Credible for days"), 10),
            SheetTable.column(tr("Too old"), 8),
            SheetTable.column(tr("Added by"), 20),
            SheetTable.column(tr("Added at"), 22),
            SheetTable.column("Says", 60),
            SheetTable.column(tr("Stored as"), 24),
            SheetTable.column(tr("Came as"), 24),
            SheetTable.column(tr("Media type"), 20),
            SheetTable.column(tr("Size in bytes"), 12),
            SheetTable.column("SHA-256", 66),
            SheetTable.column("Note", 50)),
        rows);
  }

  private List<Value> evidence(Evidence item) {
    var row = new ArrayList<Value>();
    row.add(Value.of(item.id()));
    row.add(Value.of(item.title()));
    row.add(Value.of(item.source().kind()));
    row.add(Value.of(origin(item.source())));
    row.add(Value.of(item.system()));
    row.add(Value.of(item.capturedAt()));
    row.add(item.ageInDays(at).map(Value::of).orElse(Value.Text.NONE));
    row.add(Value.of(assessment.profile().validity().days(item)));
    row.add(Value.of(assessment.isStale(item, at) ? "yes" : "no"));
    row.add(Value.of(item.addedBy()));
    row.add(Value.of(item.addedAt()));
    row.add(
        Value.of(
            item.bearings().stream()
                .map(
                    bearing ->
                        "%s %s%s"
                            .formatted(
                                Sheets.word(bearing.relation()),
                                bearing.question(),
                                bearing.sentence().isBlank()
                                    ? ""
                                    : ": " + SaidAgain.in(library, bearing).strip()))
                .toList()));
    row.add(Value.of(item.file().map(file -> file.name()).orElse("")));
    row.add(Value.of(item.file().map(file -> file.originalName()).orElse("")));
    row.add(Value.of(item.file().map(file -> file.mediaType()).orElse("")));
    row.add(item.file().map(file -> Value.of(file.size())).orElse(Value.Text.NONE));
    row.add(Value.of(item.file().map(file -> file.digest().hex()).orElse("")));
    row.add(Value.of(item.note().strip()));
    return row;
  }

  private static String origin(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> "";
      case EvidenceSource.Screenshot _ -> "";
      case EvidenceSource.Link link -> link.url();
      case EvidenceSource.CommandOutput output ->
          output.command()
              + (output.host().isBlank() ? "" : tr(" on %s", output.host()))
              + (output.exitCode() == null ? "" : tr(", exit code %s", output.exitCode()));
      case EvidenceSource.ToolReport report ->
          (report.tool() + " " + report.toolVersion()).strip()
              + (report.database().isBlank() ? "" : tr(", data of %s", report.database()));
      case EvidenceSource.Statement statement -> statement.saidBy() + ": " + statement.text();
    };
  }
}
