package org.soundings.app.model;

import java.util.Map;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;

/// Adds what another model holds to an assessment, under ids and numbers of ours: its
/// [picture][PictureBuilder] first, then its [threats][ThreatBuilder], because these refer to it.
/// What is here already is known again by [Recognition].
final class ModelBuilder {

  private final Recognition recognition;
  private final PictureBuilder picture;
  private final CatalogueBuilder catalogue;
  private final ThreatBuilder threats;
  private final Assessment assessment;

  /// @param origin what stands as the origin of all that is added
  /// @param first what will be told, as [#said] gives it after a first reading
  ModelBuilder(
      Assessment assessment, Library library, String origin, Map<KnownAgain.Told, String> first) {
    recognition = new Recognition(new KnownAgain(origin, assessment.system().origins(), first));
    picture = new PictureBuilder(assessment, origin, recognition);
    this.assessment = assessment;
    catalogue = new CatalogueBuilder(library, recognition, picture);
    threats = new ThreatBuilder(assessment, recognition, picture);
  }

  /// The model was written by this program: what has the same id, name and kind here is the same.
  void knowOurs() {
    recognition.knowOurs();
  }

  /// Takes zones, components, actors and connections.
  PictureBuilder picture() {
    return picture;
  }

  /// Recognises threats of the catalogue, once all that they are about was told.
  CatalogueBuilder catalogue() {
    return catalogue;
  }

  /// Takes threats, once all that they are about was told.
  ThreatBuilder threats() {
    return threats;
  }

  /// Fingerprints of everything that was told.
  Map<KnownAgain.Told, String> said() {
    return recognition.known().said();
  }

  /// What is worth knowing beside what becomes of each thing.
  ModelNotes notes() {
    return recognition.notes();
  }

  /// Something that could not be taken over, in a sentence.
  void note(String sentence) {
    recognition.notes().add(sentence);
  }

  TakenModel taken(String format) {
    Assessment after = threats.added(catalogue.added(assessment));
    return new TakenModel(
        format,
        after,
        new ModelImport.Counts(
            recognition.added(Kind.ZONE),
            recognition.added(Kind.COMPONENT),
            recognition.added(Kind.ACTOR),
            recognition.added(Kind.CONNECTION),
            recognition.added(Kind.THREAT)),
        recognition.with(Fate.THERE) + recognition.with(Fate.CHANGED),
        recognition.with(Fate.CHANGED),
        recognition.notes().all(recognition.items(), recognition.names().cut()),
        recognition.items());
  }
}
