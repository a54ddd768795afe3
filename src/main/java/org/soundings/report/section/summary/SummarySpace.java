package org.soundings.report.section.summary;

import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;

/// How much of the summary page its blocks take, estimated from their letters. All values are in
/// points.
final class SummarySpace {

  private static final int PAGE = 726;
  private static final int STATEMENT_LINE = 18;
  private static final int TEXT_LINE = 14;
  private static final int FINE_LINE = 11;
  private static final int GAP = 7;
  private static final int ROW_GAP = 5;
  private static final int NOTE = 26;

  /// A heading with the table header below it.
  private static final int HEADING = 80;

  private static final int LETTERS_OF_STATEMENT = 62;
  private static final int LETTERS_OF_TEXT = 76;
  private static final int LETTERS_OF_FINE = 94;
  private static final int LETTERS_OF_LABEL = 22;
  private static final double LETTERS_IN_POINT = 0.22;

  private SummarySpace() {}

  /// The remaining space on the page with these blocks; negative if they are too many.
  static int left(List<Block> blocks) {
    return PAGE - height(blocks);
  }

  static int height(List<Block> blocks) {
    return blocks.stream().mapToInt(SummarySpace::height).sum();
  }

  private static int height(Block block) {
    return switch (block) {
      case Block.Statement(var words) -> STATEMENT_LINE * lines(words, LETTERS_OF_STATEMENT);
      case Block.Heading _ -> HEADING;
      case Block.Paragraph(var words) -> TEXT_LINE * lines(words, LETTERS_OF_TEXT);
      case Block.Fine(var words) -> FINE_LINE * lines(words, LETTERS_OF_FINE);
      case Block.Note _ -> NOTE;
      case Block.Labelled(var label, var body) ->
          GAP + Math.max(FINE_LINE * lines(label, LETTERS_OF_LABEL), height(body));
      case Block.Table table ->
          table.rows().stream().mapToInt(row -> height(table.columns(), row)).sum();
      case Block.CoverTitle _,
          Block.Prose _,
          Block.Perspectives _,
          Block.ThreatHead _,
          Block.AnswerHead _,
          Block.Figure _,
          Block.Picture _,
          Block.Contents _ ->
          throw new IllegalArgumentException("the summary has no " + block.getClass());
    };
  }

  private static int height(List<Column> columns, Row row) {
    int most = 1;
    if (row instanceof Row.Cells cells) {
      for (int i = 0; i < columns.size(); i++) {
        if (cells.cells().get(i) instanceof Cell.Written(var words)) {
          most = Math.max(most, lines(words, letters(columns.get(i))));
        }
      }
    }
    return FINE_LINE * most + ROW_GAP;
  }

  private static int letters(Column column) {
    return (int) (column.width() * LETTERS_IN_POINT);
  }

  private static int lines(RichText words, int letters) {
    return words.text().lines().mapToInt(line -> wrapped(line, letters)).sum();
  }

  /// Word by word, because languages with long words leave more of each line empty.
  private static int wrapped(String line, int letters) {
    int lines = 1;
    int written = 0;
    for (String word : line.split(" ")) {
      int room = written == 0 ? word.length() : written + 1 + word.length();
      if (room > letters && written > 0) {
        lines++;
        room = word.length();
      }
      lines += (room - 1) / letters;
      written = room - (room - 1) / letters * letters;
    }
    return lines;
  }
}
