package org.soundings.report.markdown;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.soundings.markdown.Document;
import org.soundings.markdown.MarkdownWriter;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ColumnTitles;
import org.soundings.report.RichText;
import org.soundings.report.Row;

/// One table. Text that does not fit in a cell is a note below it.
final class TableMarkdown {

  private final WordsMarkdown words;
  private final List<Document> notes = new ArrayList<>();

  TableMarkdown(WordsMarkdown words) {
    this.words = words;
  }

  /// The notes of its lines, in order.
  List<Document> notes() {
    return notes;
  }

  List<String> lines(Block.Table table) {
    var rows = new ArrayList<String>();
    rows.add(
        line(
            IntStream.range(0, table.columns().size())
                .mapToObj(column -> words.cell(RichText.of(ColumnTitles.of(table, column))))
                .toList()));
    rows.add(
        table.columns().stream()
            .map(column -> column.kind() == Column.Kind.NUMBER ? " ---: |" : " --- |")
            .collect(Collectors.joining("", "|", "")));
    for (Row row : table.rows()) {
      rows.add(
          switch (row) {
            case Row.Group(var title) ->
                line(filled(List.of(words.cell(RichText.strongly(title))), table.columns().size()));
            case Row.Cells cells -> row(cells, table.columns().size());
          });
    }
    return rows;
  }

  private String row(Row.Cells row, int columns) {
    var texts = new ArrayList<String>();
    for (Cell cell : row.cells()) {
      texts.add(
          switch (cell) {
            case Cell.Written(var line) -> words.cell(line.isEmpty() ? RichText.of("–") : line);
            case Cell.TeamText(var document) -> said(document);
          });
    }
    if (!row.anchor().isEmpty() && !texts.isEmpty()) {
      texts.set(0, WordsMarkdown.mark(row.anchor()) + texts.getFirst());
    }
    return line(filled(texts, columns));
  }

  /// A paragraph is in its cell. Longer text is below the table.
  private String said(Document document) {
    Optional<String> line = MarkdownWriter.inOneCell(document);
    if (line.isPresent()) {
      return line.get();
    }
    notes.add(document);
    return tr("(note %s below)", notes.size());
  }

  private static List<String> filled(List<String> texts, int columns) {
    var filled = new ArrayList<>(texts);
    while (filled.size() < columns) {
      filled.add("");
    }
    return filled;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(cell -> " " + cell + " |").collect(Collectors.joining("", "|", ""));
  }
}
