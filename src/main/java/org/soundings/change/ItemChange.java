package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// An item that was added, removed or changed, such as an action.
///
/// @param type which part of the assessment it belongs to, such as `actions`
/// @param id its name there
/// @param title for the reader
public record ItemChange(
    Kind kind, String type, String id, String title, List<FieldChange> fields) {

  public ItemChange {
    fields = List.copyOf(fields);
  }

  public enum Kind {
    ADDED(mark("added")),
    REMOVED(mark("removed")),
    CHANGED(mark("changed"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// The label of the part that it belongs to, such as "custom threats".
  public String typeWords() {
    return typeWords(type);
  }

  public static String typeWords(String type) {
    return FieldLabels.of(FieldChange.spaced(type));
  }

  /// Whether something besides bookkeeping changed.
  public boolean isSaid() {
    return kind != Kind.CHANGED || fields.stream().anyMatch(field -> !field.isBookkeeping());
  }

  /// Whether a status became *done*.
  public boolean isDone() {
    return kind != Kind.REMOVED
        && fields.stream().anyMatch(f -> f.field().equals("status") && f.after().equals("done"));
  }
}
