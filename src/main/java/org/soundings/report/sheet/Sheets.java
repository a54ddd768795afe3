package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.pack.Library;
import org.soundings.report.RedactionNotes;
import org.soundings.threat.ThreatModel;

/// Makes the tables.
///
/// @param at the time by which evidence expires
public record Sheets(Library library, Assessment assessment, ThreatModel threats, Instant at) {

  /// One row of the table of findings, from one item of evidence.
  public sealed interface Listed {}

  /// A finding with its evidence.
  public record Reported(String evidence, String tool, Finding finding) implements Listed {}

  /// A setting with its evidence that does not pass, or that decides nothing.
  public record Observed(String evidence, Observation observation) implements Listed {}

  public SheetTable threatSheet() {
    return new ThreatSheet(assessment, threats).sheet();
  }

  public SheetTable evidenceSheet() {
    return new EvidenceSheet(library, assessment, at).sheet();
  }

  public static SheetTable findingSheet(List<? extends Listed> findings) {
    return FindingSheet.of(findings);
  }

  // Actions.

  public SheetTable actionSheet() {
    var rows = new ArrayList<List<Value>>();
    for (Action action : assessment.actions()) {
      rows.add(
          List.of(
              Value.of(action.id()),
              Value.of(action.title().strip()),
              Value.of(action.owner()),
              Value.of(action.due()),
              Value.of(action.status().words()),
              Value.of(action.effort()),
              Value.of(closes(action)),
              Value.of(action.questions()),
              Value.of(action.note().strip())));
    }
    return new SheetTable(
        tr("Actions"),
        List.of(
            SheetTable.column(tr("Action"), 8),
            SheetTable.column(tr("Title"), 44),
            SheetTable.column(tr("Owner"), 18),
            SheetTable.column(tr("Due date"), 11),
            SheetTable.column(tr("Status"), 12),
            SheetTable.column(tr("Effort"), 12),
            SheetTable.column(tr("Mitigates threats"), 38),
            SheetTable.column(tr("Related questions"), 24),
            SheetTable.column(tr("Note"), 40)),
        rows);
  }

  /// The threats that an action mitigates, with their levels if known.
  List<String> closes(Action action) {
    return action.mitigates().stream()
        .map(
            id ->
                threats
                    .threat(id)
                    .map(t -> "%s %s (%s)".formatted(t.label(), t.title(), t.level().title()))
                    .orElse(id.toString()))
        .toList();
  }

  public SheetTable answerSheet() {
    return new AnswerSheet(library, assessment).sheet();
  }

  public SheetTable controlSheet() {
    return new ControlSheet(library, assessment, at).sheet();
  }

  /// What was redacted, by kind.
  public static SheetTable removed(RedactionNotes removed) {
    return new SheetTable(
        tr("Redactions"),
        List.of(
            SheetTable.column(tr("Type"), 34),
            SheetTable.column(tr("Count"), 10),
            SheetTable.column(tr("Places"), 40),
            SheetTable.column(tr("Rule"), 100)),
        removed.lines().stream()
            .map(
                line ->
                    List.of(
                        Value.of(line.kind().words(line.count())),
                        Value.of(line.count()),
                        Value.of(String.join(", ", line.places())),
                        Value.of(line.kind().rule())))
            .toList());
  }
}
