package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.rule.RuleTranslation;
import org.soundings.pack.Library;

/// The table of evidence.
///
/// @param at the time by which it expires
record EvidenceSheet(Library library, Assessment assessment, Instant at) {

  SheetTable sheet() {
    var rows = new ArrayList<List<Value>>();
    assessment.evidence().values().stream().sorted().forEach(item -> rows.add(evidence(item)));
    return new SheetTable(
            tr("Evidence"),
            List.of(
                SheetTable.column(trc("a column", "Evidence"), 8),
                SheetTable.column(tr("Title"), 34),
                SheetTable.column(tr("Type"), 14),
                SheetTable.column(tr("Source"), 38),
                SheetTable.column(tr("System or host"), 16),
                SheetTable.column(tr("Captured on"), 20),
                SheetTable.column(tr("Age (days)"), 7),
                SheetTable.column(tr("Validity (days)"), 8),
                SheetTable.column(tr("Expired"), 8),
                SheetTable.column(tr("Mapped to"), 56),
                SheetTable.column(tr("Added by"), 20),
                SheetTable.column(tr("Added on"), 22),
                SheetTable.column(tr("Stored as"), 24),
                SheetTable.column(tr("Original name"), 24),
                SheetTable.column(tr("Media type"), 20),
                SheetTable.column(tr("Size (bytes)"), 12),
                SheetTable.column("SHA-256", 66),
                SheetTable.column(tr("Note"), 50)),
            rows)
        .printedUpTo(tr("Mapped to"));
  }

  private List<Value> evidence(Evidence item) {
    var row = new ArrayList<Value>();
    row.add(Value.of(item.id()));
    row.add(Value.of(item.title()));
    row.add(Value.of(item.source().title()));
    row.add(Value.of(origin(item.source())));
    row.add(Value.of(item.system()));
    row.add(Value.of(item.capturedOn()));
    row.add(item.ageInDays(at).map(Value::of).orElse(Value.Text.NONE));
    row.add(Value.of(assessment.profile().validity().days(item)));
    row.add(Value.of(assessment.isExpired(item, at) ? tr("yes") : trc("an answer", "no")));
    row.add(
        Value.of(
            item.mappings().stream()
                .map(
                    mapping ->
                        "%s %s%s"
                            .formatted(
                                mapping.relation().words(),
                                mapping.question(),
                                mapping.sentence().isBlank()
                                    ? ""
                                    : ": " + RuleTranslation.in(library, mapping).strip()))
                .toList()));
    row.add(Value.of(item.addedBy()));
    row.add(Value.of(item.addedAt()));
    row.add(Value.of(item.file().map(file -> file.name()).orElse("")));
    row.add(Value.of(item.file().map(file -> file.originalName()).orElse("")));
    row.add(Value.of(item.file().map(file -> file.mediaType()).orElse("")));
    row.add(item.file().map(file -> Value.of(file.size())).orElse(Value.Text.NONE));
    row.add(Value.of(item.file().map(file -> file.hash().hex()).orElse("")));
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
              + (report.database().isBlank() ? "" : tr(", data as of %s", report.database()));
      case EvidenceSource.Statement statement -> statement.statedBy() + ": " + statement.text();
    };
  }
}
