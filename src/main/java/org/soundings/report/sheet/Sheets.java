package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /// The size of a piece that fits in a spreadsheet cell. The limit is 32,767.
  private static final int PIECE = 32_000;

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
            SheetTable.column(tr("Action"), 10),
            SheetTable.column(tr("Title"), 60),
            SheetTable.column(tr("Owner"), 24),
            SheetTable.column(tr("Due date"), 12),
            SheetTable.column(tr("Status"), 14),
            SheetTable.column(tr("Effort"), 14),
            SheetTable.column(tr("Mitigates threats"), 44),
            SheetTable.column(tr("Related questions"), 30),
            SheetTable.column(tr("Note"), 60)),
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

  // All data.

  /// Every field of the assessment, one in a row, so that nothing is missing in the workbook. A
  /// text that is too long for a cell continues in the next row.
  ///
  /// @param fields path and text, in order
  public static SheetTable everything(List<Map.Entry<String, String>> fields) {
    var rows = new ArrayList<List<Value>>();
    for (Map.Entry<String, String> field : fields) {
      String rest = field.getValue();
      String path = field.getKey();
      do {
        int end = Math.min(rest.length(), PIECE);
        if (end < rest.length() && Character.isHighSurrogate(rest.charAt(end - 1))) {
          end--;
        }
        rows.add(List.of(Value.of(path), Value.of(rest.substring(0, end))));
        rest = rest.substring(end);
        path = tr("%s (continued)", field.getKey());
      } while (!rest.isEmpty());
    }
    return new SheetTable(
        tr("All fields"),
        List.of(SheetTable.column(tr("Field"), 50), SheetTable.column(tr("Text"), 100)),
        rows);
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
