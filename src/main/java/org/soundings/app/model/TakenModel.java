package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.Assessment;

/// What was taken.
///
/// @param after the assessment with all of it
/// @param counts what is new
/// @param there how many things were there already
/// @param changed of how many of those the model says something else than what is here or than it
///   said before
/// @param notes what could not be taken over, a sentence each
/// @param items everything that the model tells, and what becomes of it
public record TakenModel(
    String format,
    Assessment after,
    ModelImport.Counts counts,
    int there,
    int changed,
    List<String> notes,
    List<ModelItem> items) {
  public TakenModel {
    notes = List.copyOf(notes);
    items = List.copyOf(items);
  }

  /// Everything that the model tells by what becomes of it, what is added first.
  public List<ModelItem.Group> groups() {
    return ModelItem.groups(items);
  }

  /// What is new, what was there already, and what the model says otherwise by now.
  public String words() {
    if (there == 0) {
      return counts.words();
    }
    return changed == 0
        ? tr("%s; %s there already", counts.words(), there)
        : tr(
            "%s; %s there already, of which %s are other in the model",
            counts.words(), there, changed);
  }
}
