package org.soundings.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Library;

/// Recognises threats of another model that are in the local threat catalogue. They are derived and
/// never imported.
final class CatalogueBuilder {

  private final Library library;
  private final Recognition recognition;
  private final SystemModelAssembler picture;
  private final CatalogueThreats threats;

  /// @param picture already contains everything that the threats are about
  CatalogueBuilder(Library library, Recognition recognition, SystemModelAssembler picture) {
    this.library = library;
    this.recognition = recognition;
    this.picture = picture;
    this.threats = new CatalogueThreats(library);
  }

  /// Whether the local catalogue has a threat with this id.
  boolean isCatalogue(String template) {
    return library.threat(template).isPresent();
  }

  /// Whether the local catalogue words a threat exactly like this. Its component may follow its
  /// name.
  boolean isInWords(String template, String name, String scenario) {
    return scenario(template, name).filter(scenario.strip()::equals).isPresent();
  }

  /// The same if more text follows these words.
  boolean beginsInWords(String template, String name, String words) {
    return scenario(template, name).filter(words.strip()::startsWith).isPresent();
  }

  private Optional<String> scenario(String template, String name) {
    return library
        .threat(template)
        .filter(each -> isNamed(ModelNames.bare(each.title()), ModelNames.bare(name)))
        .map(each -> each.scenario().strip());
  }

  private static boolean isNamed(String title, String name) {
    return name.equals(title) || (name.startsWith(title + " (") && name.endsWith(")"));
  }

  /// A threat of the catalogue, which is derived and never imported. A component that is new is
  /// recorded as affected by the threat. An existing component is not changed.
  ///
  /// @param name its name in the model
  /// @param places the model's ids of the affected components
  /// @param isDecided whether the model contains a decision about it
  void derived(String template, String name, List<String> places, boolean isDecided) {
    var lost = new ArrayList<String>();
    for (String place : places) {
      boolean isWhole = place.equals(ThreatId.WHOLE_SYSTEM);
      String at = isWhole ? place : picture.end(place);
      if (picture.isExcluded(place)) {
        exclude(template, name, place);
      } else if (at == null || (!isWhole && picture.component(at) == null)) {
        lost.add(place);
      } else {
        threats.tell(new ThreatId(template, at), name, isDecided);
      }
    }
    String shown = ModelNames.named(ModelNames.bare(name), template);
    if (places.isEmpty()) {
      omit(shown);
    }
    lost.forEach(place -> omit("%s (%s)".formatted(shown, picture.called(place))));
  }

  private void exclude(String template, String name, String place) {
    String shown = ModelNames.named(ModelNames.bare(name), template);
    recognition.add(
        new ModelItem(
            Kind.CATALOGUE, Fate.EXCLUDED, "%s (%s)".formatted(shown, picture.called(place))));
  }

  private void omit(String name) {
    recognition.add(new ModelItem(Kind.CATALOGUE, Fate.LEFT_OUT, name));
  }

  /// An assessment with the system model and the threats recorded on new components, once
  /// everything was reported.
  Assessment added(Assessment before) {
    CatalogueThreats.Found found = threats.found(before, picture.picture());
    found.items().forEach(recognition::add);
    found.decided().forEach(recognition.notes()::decided);
    return before.withSystem(found.system());
  }
}
