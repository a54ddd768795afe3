package org.soundings.report;

import java.util.List;
import org.soundings.assessment.decision.Level;
import org.soundings.markdown.Document;
import org.soundings.report.figure.FigureData;

/// A part of a section.
public sealed interface Block {

  /// The title of the document and its second line; only on the cover.
  record CoverTitle(String title, String subtitle) implements Block {}

  /// @param level 1 (a part with its own number, as large as the section's title) to 3
  /// @param number such as `12.2`, or ""
  /// @param anchor a name to refer to, or ""
  record Heading(int level, String number, String title, String anchor) implements Block {}

  /// What was found, in a sentence or two under a heading.
  record Statement(RichText words) implements Block {}

  /// Words in the text column.
  record Paragraph(RichText words) implements Block {}

  /// Small print in the text column, for long lists of links.
  record Fine(RichText words) implements Block {}

  /// Small print over the full width.
  record Note(RichText words) implements Block {}

  /// What a person typed.
  record Prose(Document document) implements Block {}

  /// A name in the label column and what belongs to it beside it.
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

  /// Rows under a head that is repeated on every page.
  record Table(List<Column> columns, List<Row> rows, Density density) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// How much air a table has.
  enum Density {
    NORMAL,
    /// For more than a dozen rows.
    DENSE,
    /// For many columns.
    SMALL
  }

  /// What each perspective says, side by side.
  record Lanes(List<Lane> lanes) implements Block {
    public Lanes {
      lanes = List.copyOf(lanes);
    }
  }

  /// @param role as a title; an empty document means that nothing was said
  record Lane(String role, Document document) {}

  /// The head of a threat.
  ///
  /// @param label such as `T-004`
  /// @param now such as "Critical now"
  /// @param facts component, layer and so on
  record ThreatHead(
      Level level, String label, String now, String title, RichText facts, String anchor)
      implements Block {}

  /// The head of an answer.
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

  /// A picture made from data, never split.
  ///
  /// @param title a few words, after "Figure n."
  /// @param caption how to read it
  record Figure(FigureData data, String title, RichText caption) implements Block {}

  /// The list of sections with their pages.
  record Contents() implements Block {}
}
