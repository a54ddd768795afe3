package org.soundings.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Library;

/// Recognises the threats of another model that the catalogue here has: they are derived anyway.
final class CatalogueBuilder {

  private final Library library;
  private final Recognition recognition;
  private final PictureBuilder picture;
  private final CatalogueThreats threats;

  /// @param picture has everything that the threats are about
  CatalogueBuilder(Library library, Recognition recognition, PictureBuilder picture) {
    this.library = library;
    this.recognition = recognition;
    this.picture = picture;
    this.threats = new CatalogueThreats(library);
  }

  /// Whether the catalogue here has a threat of that id.
  boolean isCatalogue(String template) {
    return library.threat(template).isPresent();
  }

  /// Whether the catalogue here says a threat in these words; its place may stand behind its name.
  boolean isInWords(String template, String name, String scenario) {
    return scenario(template, name).filter(scenario.strip()::equals).isPresent();
  }

  /// The same where more stands behind the words.
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

  /// A threat of the catalogue, which is derived and never taken. A component that is new here gets
  /// it said that the threat is about it; one that was here is left as it is.
  ///
  /// @param name what the model calls it
  /// @param places the other program's ids of the components it stands at
  /// @param isDecided whether something was decided about it there
  void derived(String template, String name, List<String> places, boolean isDecided) {
    var lost = new ArrayList<String>();
    for (String place : places) {
      boolean isWhole = place.equals(ThreatId.WHOLE_SYSTEM);
      String at = isWhole ? place : picture.end(place);
      if (at == null || (!isWhole && picture.component(at) == null)) {
        lost.add(place);
      } else {
        threats.tell(new ThreatId(template, at), name, isDecided);
      }
    }
    String shown = ModelNames.named(ModelNames.bare(name), template);
    if (places.isEmpty()) {
      leaveOut(shown);
    }
    lost.forEach(place -> leaveOut("%s (%s)".formatted(shown, picture.called(place))));
  }

  private void leaveOut(String name) {
    recognition.add(new ModelItem(Kind.CATALOGUE, Fate.LEFT_OUT, name));
  }

  /// An assessment with the picture and what the threats say of new components, once everything was
  /// told.
  Assessment added(Assessment before) {
    CatalogueThreats.Found found = threats.found(before, picture.picture());
    found.items().forEach(recognition::add);
    found.decided().forEach(recognition.notes()::decided);
    return before.withSystem(found.system());
  }
}
