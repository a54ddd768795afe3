package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Observation;

/// The table of findings, and of settings that do not pass.
final class FindingSheet {

  /// The places of columns.
  private static final int IMAGE = 7;

  private static final int RESOURCE = 18;

  private FindingSheet() {}

  static SheetTable of(List<? extends Sheets.Listed> findings) {
    return new SheetTable(
            tr("Findings"),
            List.of(
                SheetTable.column(trc("a column", "Evidence"), 8),
                SheetTable.column(tr("Tool"), 16),
                SheetTable.column(tr("Type"), 14),
                SheetTable.column(tr("ID"), 18),
                SheetTable.column(tr("Title"), 44),
                SheetTable.column(tr("Result"), 12),
                SheetTable.column(tr("Severity"), 11),
                SheetTable.column(tr("Image"), 28),
                SheetTable.column(tr("Package"), 20),
                SheetTable.column(tr("Version"), 14),
                SheetTable.column(tr("Fix status"), 11),
                SheetTable.column(tr("Fixed in"), 16),
                SheetTable.column(tr("Severity ratings"), 30),
                SheetTable.column("CVSS", 50),
                SheetTable.column(tr("Image digest"), 20),
                SheetTable.column(tr("Package URL"), 30),
                SheetTable.column(tr("File"), 30),
                SheetTable.column(tr("Line"), 8),
                SheetTable.column(tr("Resource"), 30),
                SheetTable.column(tr("Statement"), 40)),
            findings.stream().map(FindingSheet::row).toList())
        .printedUpTo(tr("Fixed in"));
  }

  private static List<Value> row(Sheets.Listed listed) {
    return switch (listed) {
      case Sheets.Reported reported -> row(reported);
      case Sheets.Observed observed -> row(observed);
    };
  }

  private static List<Value> row(Sheets.Observed observed) {
    Observation observation = observed.observation();
    var row = new ArrayList<Value>();
    row.add(Value.of(observed.evidence()));
    row.add(Value.Text.NONE);
    row.add(Value.of(tr("setting")));
    row.add(Value.of(observation.fact().id()));
    row.add(Value.of(observation.fact().words()));
    row.add(Value.of(observation.verdict().words()));
    while (row.size() < IMAGE) {
      row.add(Value.Text.NONE);
    }
    row.add(Value.of(observation.subject().image()));
    while (row.size() < RESOURCE) {
      row.add(Value.Text.NONE);
    }
    row.add(Value.of(observation.subject().toString()));
    row.add(
        Value.of(
            observation.value().isEmpty()
                ? observation.field()
                : observation.field() + " = " + observation.value()));
    return row;
  }

  private static List<Value> row(Sheets.Reported reported) {
    Finding finding = reported.finding();
    Location where = finding.where();
    var row = new ArrayList<Value>();
    row.add(Value.of(reported.evidence()));
    row.add(Value.of(reported.tool()));
    row.add(Value.of(finding.kind().words()));
    row.add(Value.of(finding.id()));
    row.add(Value.of(finding.title()));
    row.add(Value.of(finding.outcome().words()));
    row.add(Value.of(finding.severity().words()));
    row.add(Value.of(where.image()));
    row.add(Value.of(where.item().name()));
    row.add(Value.of(where.item().version()));
    row.add(Value.of(finding.fix().state().words()));
    row.add(Value.of(finding.fix().versions()));
    row.add(
        Value.of(
            finding.ratings().stream()
                .map(r -> r.source().isEmpty() ? r.word() : r.word() + " (" + r.source() + ")")
                .toList()));
    row.add(Value.of(finding.cvss().stream().map(FindingSheet::cvss).toList()));
    row.add(Value.of(where.digest()));
    row.add(Value.of(where.item().url()));
    row.add(Value.of(where.file()));
    row.add(where.line() == 0 ? Value.Text.NONE : Value.of(where.line()));
    row.add(Value.of(where.resource()));
    row.add(Value.of(finding.asserted().map(FindingSheet::asserted).orElse("")));
    return row;
  }

  private static String cvss(CvssRating rating) {
    return "%s%s %s%s"
        .formatted(
            rating.version(),
            rating.score() == null ? "" : ": " + rating.score(),
            rating.vector(),
            rating.source().isEmpty() ? "" : " (" + rating.source() + ")")
        .strip();
  }

  private static String asserted(Assertion said) {
    return Stream.of(said.state(), said.justification(), said.words(), said.source())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
