package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// Something that was added, taken away or changed, such as an action.
///
/// @param type which part of the assessment it belongs to, such as `actions`
/// @param id its name there
/// @param title as people read it
public record ItemChange(
    Kind kind, String type, String id, String title, List<FieldChange> fields) {

  public ItemChange {
    fields = List.copyOf(fields);
  }

  public enum Kind {
    ADDED(mark("added")),
    REMOVED(mark("taken away")),
    CHANGED(mark("changed"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// The part it belongs to as people call it, such as "own threats".
  public String typeWords() {
    return typeWords(type);
  }

  public static String typeWords(String type) {
    return FieldLabels.of(FieldChange.spaced(type));
  }

  /// Whether it says something else for people, and not only for the program's own notes.
  public boolean isSaid() {
    return kind != Kind.CHANGED || fields.stream().anyMatch(field -> !field.isBookkeeping());
  }

  /// Whether a status became *done*.
  public boolean isDone() {
    return kind != Kind.REMOVED
        && fields.stream().anyMatch(f -> f.field().equals("status") && f.after().equals("done"));
  }
}
