package org.soundings.report;

import java.util.List;
import org.soundings.assessment.decision.Level;
import org.soundings.markdown.Document;
import org.soundings.report.figure.FigureData;
import org.soundings.report.picture.RasterPicture;

/// A part of a section.
public sealed interface Block {

  /// The title and subtitle of the document, only on the cover.
  record CoverTitle(String title, String subtitle) implements Block {}

  /// @param level 1 (a part with its own number, as large as the section's title) to 3
  /// @param number such as `12.2`, or ""
  /// @param anchor a name to refer to, or ""
  record Heading(int level, String number, String title, String anchor) implements Block {}

  /// The result in a sentence or two under a heading.
  record Statement(RichText words) implements Block {}

  /// Text in the text column.
  record Paragraph(RichText words) implements Block {}

  /// Small print in the text column, for long lists of links.
  record Fine(RichText words) implements Block {}

  /// Small print over the full width.
  record Note(RichText words) implements Block {}

  /// Text that a person typed.
  record Prose(Document document) implements Block {}

  /// A label in the label column with its content next to it.
  record Labelled(RichText label, List<Block> body) implements Block {
    public Labelled {
      body = List.copyOf(body);
    }

    public static Labelled of(String label, RichText words) {
      return new Labelled(RichText.quietly(label), List.of(new Paragraph(words)));
    }

    public static Labelled said(String label, Document document) {
      return new Labelled(RichText.quietly(label), List.of(new Prose(document)));
    }
  }

  /// Rows with a header that is repeated on every page.
  record Table(List<Column> columns, List<Row> rows, Density density) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// The spacing of a table.
  enum Density {
    NORMAL,
    /// For more than a dozen rows.
    DENSE,
    /// For many columns.
    SMALL
  }

  /// The text of each perspective, side by side.
  record Perspectives(List<Perspective> perspectives) implements Block {
    public Perspectives {
      perspectives = List.copyOf(perspectives);
    }
  }

  /// @param role as a title; an empty document means that there is no text
  record Perspective(String role, Document document) {}

  /// The heading of a threat.
  ///
  /// @param label such as `T-004`
  /// @param now such as "Critical now"
  /// @param facts component, layer and other data
  record ThreatHead(
      Level level, String label, String now, String title, RichText facts, String anchor)
      implements Block {}

  /// The heading of an answer.
  ///
  /// @param id the question's id
  /// @param notes small lines under the id: wording, why it is asked now
  /// @param question the open question itself
  record AnswerHead(String id, List<RichText> notes, String title, String question, String anchor)
      implements Block {
    public AnswerHead {
      notes = List.copyOf(notes);
    }
  }

  /// A figure made from data, never split.
  ///
  /// @param title a few words, after "Figure n."
  /// @param caption how to read it
  record Figure(FigureData data, String title, RichText caption) implements Block {}

  /// A small picture, such as a screenshot, with its caption.
  record Picture(RasterPicture picture, RichText caption) implements Block {}

  /// The table of contents with page numbers.
  record Contents() implements Block {}
}
