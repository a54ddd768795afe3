package org.soundings.app.model;

import java.util.Map;
import java.util.Set;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;

/// Adds the content of another model to an assessment, with local ids and numbers: its [system
/// model][SystemModelAssembler] first, then its [threats][ThreatBuilder], because these refer to
/// it. [Recognition] recognises existing items.
final class ModelBuilder {

  private final Recognition recognition;
  private final SystemModelAssembler picture;
  private final CatalogueBuilder catalogue;
  private final ThreatBuilder threats;
  private final Assessment assessment;

  /// @param origin what stands as the origin of all that is added
  /// @param first what will be told, as [#said] gives it after a first reading
  /// @param excluded what is not to be added
  ModelBuilder(
      Assessment assessment,
      Library library,
      String origin,
      Map<RecognisedItems.Key, String> first,
      Set<ModelItem.Key> excluded) {
    recognition =
        new Recognition(
            new RecognisedItems(origin, assessment.system().origins(), first),
            Set.copyOf(excluded));
    picture = new SystemModelAssembler(assessment, origin, recognition);
    this.assessment = assessment;
    catalogue = new CatalogueBuilder(library, recognition, picture);
    threats = new ThreatBuilder(assessment, recognition, picture);
  }

  /// Soundings exported the model. An item with the same id, name and kind is the same item.
  void recogniseOwn() {
    recognition.recogniseOwn();
  }

  /// Adds zones, components, actors and data flows.
  SystemModelAssembler picture() {
    return picture;
  }

  /// Recognises threats of the catalogue, after everything they are about.
  CatalogueBuilder catalogue() {
    return catalogue;
  }

  /// Adds threats, after everything they are about.
  ThreatBuilder threats() {
    return threats;
  }

  /// Hashes of all items.
  Map<RecognisedItems.Key, String> said() {
    return recognition.known().said();
  }

  /// Notes in addition to the outcome of each item.
  ModelNotes notes() {
    return recognition.notes();
  }

  /// Notes in a sentence what could not be imported.
  void note(String sentence) {
    recognition.notes().add(sentence);
  }

  ImportedModel taken(String format) {
    Assessment after = threats.added(catalogue.added(assessment));
    return new ImportedModel(
        format,
        after,
        new ModelImport.Counts(
            recognition.added(Kind.ZONE),
            recognition.added(Kind.COMPONENT),
            recognition.added(Kind.ACTOR),
            recognition.added(Kind.DATA_FLOW),
            recognition.added(Kind.THREAT)),
        recognition.with(Fate.THERE) + recognition.with(Fate.CHANGED),
        recognition.with(Fate.CHANGED),
        recognition.notes().all(recognition.items(), recognition.names().cut()),
        recognition.items());
  }
}
