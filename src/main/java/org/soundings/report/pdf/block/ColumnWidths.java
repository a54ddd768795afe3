package org.soundings.report.pdf.block;

import java.util.List;
import org.soundings.report.Block.Table;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Inline;
import org.soundings.report.Inline.Tone;
import org.soundings.report.Row;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFaces.Weight;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.TextSetter;

/// The widths of the columns of a table. Its section specifies them for short text. No word of the
/// program is cut in one column while another has room, and a column that makes rows high gets
/// width from others. The length of words depends on the language.
final class ColumnWidths {

  private static final float RIGHT_PADDING = 8;

  /// The maximum share of its width that a column gives to others.
  private static final float GIVEN = 0.35f;

  /// Nothing is drawn here.
  static final Colour NO_COLOUR = new Colour(0);

  private final TextSetter text;

  private final CellWidths cells;

  ColumnWidths(TextSetter text) {
    this.text = text;
    cells = new CellWidths(text);
  }

  /// The empty part of a column's width.
  static float padding(int column, int columns) {
    return column == columns - 1 ? 0 : RIGHT_PADDING;
  }

  /// The widths, in points.
  ///
  /// @param width of the whole table, points
  float[] of(Table table, Type head, Type body, float width) {
    float[] words = words(table, head, body);
    float[] widths = withWords(table, body, width, words);
    float[] inner = new float[widths.length];
    float[] least = new float[widths.length];
    for (int i = 0; i < widths.length; i++) {
      inner[i] = inner(widths, i);
      // What is whole stays whole.
      float tokens = parts(table, i, body, text::widestToken);
      least[i] = Math.max(words[i], parts(table, i, body, text::widestPart));
      least[i] = Math.max(least[i], Math.max(Math.min(tokens, inner[i]), inner[i] * (1 - GIVEN)));
    }
    float[] balanced = new ColumnBalance(cells.rows(table, body), least).balanced(inner);
    for (int i = 0; i < widths.length; i++) {
      widths[i] += balanced[i] - inner[i];
    }
    return widths;
  }

  /// The specified widths, changed so that no word is cut.
  private float[] withWords(Table table, Type body, float width, float[] words) {
    float[] widths = asked(table.columns(), width);
    float[] missing = new float[widths.length];
    float[] spare = new float[widths.length];
    float wanted = 0;
    for (int i = 0; i < widths.length; i++) {
      missing[i] = Math.max(0, words[i] - inner(widths, i));
      wanted += missing[i];
    }
    if (wanted == 0) {
      return widths;
    }
    float there = 0;
    for (int i = 0; i < widths.length; i++) {
      float left = inner(widths, i) - Math.max(words[i], parts(table, i, body, text::widestPart));
      spare[i] = Math.max(0, Math.min(left, widths[i] * GIVEN));
      there += spare[i];
    }
    if (there > 0) {
      float moved = Math.min(wanted, there);
      for (int i = 0; i < widths.length; i++) {
        widths[i] += moved * (missing[i] / wanted - spare[i] / there);
      }
    }
    return widths;
  }

  private static float inner(float[] widths, int column) {
    return widths[column] - padding(column, widths.length);
  }

  private static float[] asked(List<Column> columns, float width) {
    double sum = columns.stream().mapToDouble(Column::width).sum();
    float[] widths = new float[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (float) (columns.get(i).width() * width / sum);
    }
    return widths;
  }

  /// The width of the widest word of each column.
  private float[] words(Table table, Type head, Type body) {
    float[] widest = new float[table.columns().size()];
    Weight headWeight = head.semibold() ? Weight.SEMIBOLD : Weight.REGULAR;
    for (int i = 0; i < widest.length; i++) {
      widest[i] = text.widestWord(table.columns().get(i).title(), headWeight, head.size());
    }
    for (Row row : table.rows()) {
      if (row instanceof Row.Cells cells) {
        for (int i = 0; i < Math.min(widest.length, cells.cells().size()); i++) {
          widest[i] = Math.max(widest[i], word(cells.cells().get(i), body));
        }
      }
    }
    return widest;
  }

  /// The width of the widest part of a text.
  private interface Measure {
    float of(String words, TextStyle style);
  }

  /// The width of the widest part of a column that a narrower column would cut.
  private float parts(Table table, int column, Type type, Measure measure) {
    float widest = 0;
    for (Row row : table.rows()) {
      if (row instanceof Row.Cells cells && column < cells.cells().size()) {
        widest =
            Math.max(
                widest, part(cells.cells().get(column), TextStyle.of(type, NO_COLOUR), measure));
      }
    }
    return widest;
  }

  private static float part(Cell cell, TextStyle style, Measure measure) {
    return switch (cell) {
      case Cell.TeamText(var document) -> measure.of(document.text(), style.strong());
      case Cell.Written(var words) -> {
        float widest = 0;
        for (Inline inline : words.inlines()) {
          widest =
              Math.max(
                  widest,
                  switch (inline) {
                    case Inline.Text(var said, var tone) ->
                        measure.of(said, tone == Tone.CODE ? style.code() : style.strong());
                    case Inline.Reference reference -> measure.of(reference.text(), style);
                    case Inline.WebLink link -> measure.of(link.text(), style);
                    // It has exactly two lines, however wide they are.
                    case Inline.Hash _ -> Float.MAX_VALUE;
                    case Inline.LevelMark _,
                        Inline.RatingMark _,
                        Inline.CoverageMark _,
                        Inline.LineBreak _ ->
                        0;
                  });
        }
        yield widest;
      }
    };
  }

  private float word(Cell cell, Type type) {
    float widest = 0;
    if (cell instanceof Cell.Written(var words)) {
      widest = cells.levels(words, TextStyle.of(type, NO_COLOUR));
      for (Inline inline : words.inlines()) {
        if (inline instanceof Inline.Text(var said, var tone) && tone != Tone.CODE) {
          Weight weight = tone == Tone.STRONG ? Weight.SEMIBOLD : Weight.REGULAR;
          widest = Math.max(widest, text.widestWord(said, weight, type.size()));
        } else if (inline instanceof Inline.Hash) {
          widest = Math.max(widest, text.hashLine());
        }
      }
    }
    return widest;
  }
}
