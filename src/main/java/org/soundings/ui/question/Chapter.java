package org.soundings.ui.question;

import java.util.List;
import org.soundings.ui.control.mark.Mark;

/// A group of questions in the tree.
record Chapter(String id, String title, List<Row> rows) {

  Chapter {
    rows = List.copyOf(rows);
  }

  /// One question in the tree.
  ///
  /// @param contradicted whether evidence contradicts the answer
  record Row(String id, String title, Mark mark, boolean contradicted) {}

  boolean has(String question) {
    return rows.stream().anyMatch(row -> row.id().equals(question));
  }

  List<Mark> marks() {
    return rows.stream().map(Row::mark).toList();
  }
}
