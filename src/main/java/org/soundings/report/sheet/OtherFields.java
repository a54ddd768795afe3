package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields of an assessment that no other table has, such as its scope, people, system model and
/// sessions, so that nothing is missing in a workbook. One row is one record, and fields have the
/// names of the exported JSON.
public final class OtherFields {

  /// The size of a piece that fits in a spreadsheet cell. The limit is 32,767.
  private static final int PIECE = 32_000;

  /// The fields in the other tables, without the places of list items.
  private static final Set<String> IN_OTHER_TABLES =
      Set.of(
          """
          actions.id actions.title actions.owner actions.due actions.status actions.effort
          actions.mitigates actions.questions actions.note
          answers.question answers.status answers.rating answers.confidence answers.conclusion
          answers.perspectives.role answers.perspectives.text answers.perspectives.by
          answers.perspectives.at answers.disagreement answers.dissents.who answers.dissents.view
          answers.dissents.reason answers.reason answers.owner answers.due answers.by answers.at
          answers.wording_hash
          decisions.threat decisions.rationale decisions.owner decisions.expires
          decisions.verification
          evidence.id evidence.kind evidence.title evidence.system evidence.captured_on
          evidence.added_on evidence.added_by evidence.validity_days evidence.note
          evidence.source.command evidence.source.host evidence.source.exit_code
          evidence.source.url evidence.source.stated_by evidence.source.text
          evidence.source.tool evidence.source.tool_version evidence.source.database
          evidence.source.file.name evidence.source.file.original_name
          evidence.source.file.media_type evidence.source.file.size
          evidence.source.file.sha256 evidence.mapped_to.question
          evidence.mapped_to.relation evidence.mapped_to.sentence
          """
              .strip()
              .split("\\s+"));

  /// A record such as `answers[3]`, `assessment.scope` or `system.zones[0]`, and the rest of a
  /// field's path.
  private static final Pattern FIELD =
      Pattern.compile("(\\w+\\[\\d+]|[\\w-]+(?:\\.[\\w-]+(?:\\[\\d+](?=\\.))?)?)\\.?(.*)");

  private static final Pattern ITEM = Pattern.compile("(.*)\\[\\d+]");
  private static final Set<String> IDS = Set.of("id", "question", "threat");

  private OtherFields() {}

  /// If a text was cut in one of the tables, the fields in them are repeated here.
  ///
  /// @param fields path and text, in order
  /// @param tables the other tables of the workbook
  public static SheetTable of(List<Map.Entry<String, String>> fields, List<SheetTable> tables) {
    boolean isAll = tables.stream().anyMatch(Worksheet::isCut);
    var records = new LinkedHashMap<String, OtherRecord>();
    for (Map.Entry<String, String> field : fields) {
      Matcher path = FIELD.matcher(field.getKey());
      if (path.matches()) {
        boolean isNew =
            isAll || !IN_OTHER_TABLES.contains(field.getKey().replaceAll("\\[\\d+]", ""));
        records
            .computeIfAbsent(path.group(1), _ -> new OtherRecord())
            .add(path.group(2), field.getValue(), isNew);
      }
    }
    var rows = new ArrayList<List<Value>>();
    records.forEach((name, record) -> rows.addAll(record.rows(name)));
    return new SheetTable(
        tr("Other fields"),
        List.of(
            SheetTable.column(tr("Record"), 26),
            SheetTable.column("ID", 30),
            SheetTable.column(tr("Fields"), 110)),
        rows);
  }

  private static final class OtherRecord {
    private static final String NO_LIST = "\n";

    private String id = "";
    private boolean isNew;
    private String list = NO_LIST;
    private final List<String> lines = new ArrayList<>();

    void add(String name, String text, boolean isNewField) {
      isNew |= isNewField;
      if (IDS.contains(name)) {
        id = text;
      } else if (isNewField) {
        line(name, text);
      }
    }

    /// Items of a list are in one line.
    private void line(String name, String text) {
      Matcher item = ITEM.matcher(name);
      boolean isItem = item.matches();
      String field = isItem ? item.group(1) : name;
      if (isItem && field.equals(list)) {
        lines.set(lines.size() - 1, lines.getLast() + "; " + text);
      } else {
        lines.add(field.isEmpty() ? text : field + ": " + text);
      }
      list = isItem ? field : NO_LIST;
    }

    /// One row, or more if the text is too long for a cell.
    List<List<Value>> rows(String name) {
      var rows = new ArrayList<List<Value>>();
      String rest = String.join("\n", lines);
      String title = name;
      while (isNew && (rows.isEmpty() || !rest.isEmpty())) {
        int end = Math.min(rest.length(), PIECE);
        if (end < rest.length() && Character.isHighSurrogate(rest.charAt(end - 1))) {
          end--;
        }
        rows.add(List.of(Value.of(title), Value.of(id), Value.of(rest.substring(0, end))));
        rest = rest.substring(end);
        title = tr("%s (continued)", name);
      }
      return rows;
    }
  }
}
