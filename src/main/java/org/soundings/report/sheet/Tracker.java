package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Level;
import org.soundings.threat.Threat;

/// Issue trackers with a column format for the actions. Done and dropped actions do not become
/// issues.
public enum Tracker {
  JIRA,
  GITHUB,
  GITLAB;

  private static final String LABEL = "soundings";

  /// Columns with the names of each tracker's import: Jira "Create issues using the CSV importer"
  /// (2026), GitLab "Importing issues from CSV" (18), GitHub's fields of the issue API.
  public SheetTable sheet(Sheets sheets) {
    List<String> titles =
        switch (this) {
          case JIRA ->
              List.of("Summary", "Issue Type", "Priority", "Due Date", "Labels", "Description");
          case GITHUB -> List.of("title", "body", "labels");
          case GITLAB -> List.of("title", "description", "due_date");
        };
    var rows = new ArrayList<List<Value>>();
    for (Action action : sheets.assessment().actions()) {
      if (action.isPending()) {
        rows.add(row(sheets, action));
      }
    }
    return new SheetTable(
        "Actions", titles.stream().map(title -> SheetTable.column(title, 40)).toList(), rows);
  }

  private List<Value> row(Sheets sheets, Action action) {
    Value title = Value.of(action.title().strip());
    Value body = Value.of(body(sheets, action));
    return switch (this) {
      case JIRA ->
          List.of(
              title,
              Value.of("Task"),
              Value.of(priority(sheets, action)),
              Value.of(action.due()),
              Value.of(LABEL),
              body);
      case GITHUB -> List.of(title, body, Value.of(LABEL));
      case GITLAB -> List.of(title, body, Value.of(action.due()));
    };
  }

  /// All details of the action, because a tracker has no field for most of them.
  private static String body(Sheets sheets, Action action) {
    var lines = new ArrayList<String>();
    if (!action.note().isBlank()) {
      lines.add(action.note().strip());
      lines.add("");
    }
    add(lines, tr("Owner"), action.owner());
    add(lines, tr("Due date"), action.due() == null ? "" : action.due().toString());
    add(lines, tr("Effort"), action.effort());
    add(lines, tr("Status"), action.status().words());
    sheets.closes(action).forEach(threat -> add(lines, tr("Mitigates"), threat));
    add(lines, tr("Questions"), String.join(", ", action.questions()));
    add(lines, "Soundings", sheets.assessment().profile().id() + " " + action.id());
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String name, String text) {
    if (!text.isBlank()) {
      lines.add(name + ": " + text.strip());
    }
  }

  private static String priority(Sheets sheets, Action action) {
    Level worst =
        action.mitigates().stream()
            .flatMap(id -> sheets.threats().threat(id).stream())
            .map(Threat::level)
            .max(Comparator.naturalOrder())
            .orElse(Level.MEDIUM);
    return switch (worst) {
      case CRITICAL -> "Highest";
      case HIGH -> "High";
      case MEDIUM -> "Medium";
      case LOW -> "Low";
    };
  }
}
