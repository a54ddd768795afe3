package org.soundings.report.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Block.Table;
import org.soundings.report.Cell;
import org.soundings.report.Inline;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.TagNode;

/// Measures the text of cells before the widths of their columns are known.
final class CellWidths {

  private final TextSetter text;

  CellWidths(TextSetter text) {
    this.text = text;
  }

  /// The widths of the paragraphs of each cell on one line.
  List<float[][]> rows(Table table, Type type) {
    var rows = new ArrayList<float[][]>();
    TextStyle style = TextStyle.of(type, ColumnWidths.NO_COLOUR);
    for (Row row : table.rows()) {
      if (row instanceof Row.Cells cells) {
        float[][] widths = new float[table.columns().size()][0];
        for (int i = 0; i < Math.min(widths.length, cells.cells().size()); i++) {
          widths[i] = paragraphs(cells.cells().get(i), style);
        }
        rows.add(widths);
      }
    }
    return rows;
  }

  /// The width of the longest row of levels with signs between them, which is never broken.
  float levels(RichText words, TextStyle style) {
    float widest = 0;
    float width = 0;
    for (Inline inline : words.inlines()) {
      boolean isSign = inline instanceof Inline.Text(var said, var _) && said.indexOf(' ') < 0;
      width =
          inline instanceof Inline.LevelMark || width > 0 && isSign
              ? width + width(inline, style)
              : 0;
      widest = Math.max(widest, width);
    }
    return widest;
  }

  private float[] paragraphs(Cell cell, TextStyle style) {
    var widths = new ArrayList<Float>();
    switch (cell) {
      case Cell.TeamText(var document) ->
          document.text().lines().forEach(line -> widths.add(width(line, style)));
      case Cell.Written(var words) -> {
        widths.add(0f);
        for (Inline inline : words.inlines()) {
          if (inline instanceof Inline.LineBreak) {
            widths.add(0f);
          } else {
            widths.add(widths.removeLast() + width(inline, style));
          }
        }
      }
    }
    float[] all = new float[widths.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = widths.get(i);
    }
    return all;
  }

  private float width(Inline inline, TextStyle style) {
    return switch (inline) {
      case Inline.Text(var said, var tone) ->
          width(
              said,
              switch (tone) {
                case PLAIN, QUIET -> style;
                case STRONG -> style.strong();
                case CODE -> style.code();
              });
      case Inline.Reference reference ->
          width(reference.text() + (reference.page() ? " p. 00" : ""), style);
      case Inline.WebLink link -> width(link.text(), style);
      case Inline.LevelMark _ -> 12;
      case Inline.CoverageMark _ -> 14;
      case Inline.RatingMark _ -> 24;
      case Inline.Hash _, Inline.LineBreak _ -> 0;
    };
  }

  private float width(String words, TextStyle style) {
    return text.width(RunMaker.plain(words, style, TagNode.root()));
  }
}
