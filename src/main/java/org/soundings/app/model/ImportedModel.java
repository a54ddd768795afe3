package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.Assessment;

/// The result of an import.
///
/// @param after the assessment after the import
/// @param counts how many items are new
/// @param there how many items were already present
/// @param changed how many of those differ from the model, or changed in the model since the last
///   import
/// @param notes what could not be imported, one sentence each
/// @param items everything in the model with its outcome
public record ImportedModel(
    String format,
    Assessment after,
    ModelImport.Counts counts,
    int there,
    int changed,
    List<String> notes,
    List<ModelItem> items) {
  public ImportedModel {
    notes = List.copyOf(notes);
    items = List.copyOf(items);
  }

  /// All items grouped by outcome, added ones first.
  public List<ModelItem.Group> groups() {
    return ModelItem.groups(items);
  }

  /// What is new, what was already present, and what differs in the model.
  public String words() {
    if (there == 0) {
      return counts.words();
    }
    return changed == 0
        ? tr("%s (already present: %s)", counts.words(), there)
        : tr(
            "%s (already present: %s, of these different in the model: %s)",
            counts.words(), there, changed);
  }
}
