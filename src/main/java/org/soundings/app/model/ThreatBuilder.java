package org.soundings.app.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Origin;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// Adds the threats of another model as custom threats. The components they affect are reported
/// before.
final class ThreatBuilder {

  private final Recognition recognition;
  private final RecognisedItems known;
  private final ModelNames names;
  private final ModelNotes notes;
  private final SystemModelAssembler picture;
  private final Assessment before;
  private final KnownModelItems<CustomThreat> threatsHere;
  private final List<CustomThreat> threats = new ArrayList<>();
  private final CustomThreatNumbers numbers;

  /// @param before the existing assessment
  /// @param picture already contains everything that the threats are about
  ThreatBuilder(Assessment before, Recognition recognition, SystemModelAssembler picture) {
    this.before = before;
    this.recognition = recognition;
    this.known = recognition.known();
    this.names = recognition.names();
    this.notes = recognition.notes();
    this.picture = picture;
    threatsHere =
        new KnownModelItems<>(
            before.customThreats(),
            CustomThreat::id,
            each -> CustomThreatNumbers.isUntitled(each) ? "" : ModelNames.bare(each.title()));
    numbers = new CustomThreatNumbers(new GivenIds(before));
  }

  /// @param externalId the model's id, or "" if it has none
  /// @param places the model's ids of the affected components
  /// @param note everything that the model says about it, in Markdown
  /// @return whether it was new
  boolean threat(
      String externalId,
      String title,
      List<String> places,
      Likelihood likelihood,
      Impact impact,
      String note) {
    RecognisedItems.Key told =
        known.next(Origin.Kind.THREAT, externalId.isEmpty() ? titleAt(title, places) : externalId);
    String said = known.said(told, title, places, likelihood, impact, note);
    List<String> about = picture.components(places);
    String bare = names.kept(title, "");
    List<CustomThreat> titled = threatsHere.alike(bare);
    Optional<String> existing =
        recognition.existing(
            told,
            ModelNames.named(bare, externalId),
            said,
            threatsHere,
            Stream.concat(
                    titled.stream().filter(each -> each.note().equals(note)),
                    titled.stream()
                        .filter(_ -> !bare.isEmpty() && !about.isEmpty())
                        .filter(each -> each.components().equals(about)))
                .toList(),
            each ->
                each.likelihood() != likelihood
                    || each.impact() != impact
                    || recognition.isOther(note, each.note())
                    || (!about.isEmpty() && !isSame(about, each.components())));
    boolean isAdded =
        existing.isEmpty() && !recognition.excludes(told, ModelNames.named(bare, externalId));
    if (isAdded) {
      CustomThreat own =
          begin(bare).withLayer(layer(about)).withStart(likelihood, impact).withNote(note);
      add(told, own.withComponents(about), places, said);
    }
    return isAdded;
  }

  /// The replacement for the id of a threat without one.
  private static String titleAt(String title, List<String> places) {
    return ModelNames.bare(title) + " @ " + String.join(", ", places);
  }

  private CustomThreat begin(String title) {
    return CustomThreat.begin(numbers.newId(), numbers.next(), numbers.named(title));
  }

  private Layer layer(List<String> about) {
    Component first = about.isEmpty() ? null : picture.component(about.getFirst());
    return first == null ? Layer.CONTAINER : first.kind().layer();
  }

  /// Notes a threat whose components are all missing.
  private void noteLost(CustomThreat own, List<String> places) {
    boolean isWhole =
        recognition.isOwnExport() && places.stream().allMatch(ThreatId.WHOLE_SYSTEM::equals);
    if (own.components().isEmpty() && !places.isEmpty() && !isWhole) {
      notes.atNoComponent(own.title());
    }
  }

  private void add(
      RecognisedItems.Key told, CustomThreat threat, List<String> places, String said) {
    threats.add(threat);
    numbers.take(threat.number());
    // Where a place is excluded, what is here is other than what the model says.
    known.keep(told, threat.id(), places.stream().anyMatch(picture::isExcluded) ? "" : said);
    recognition.tellAdded(told, threat.title(), threat.id(), threat.components());
    noteLost(threat, places);
  }

  /// A custom threat that Soundings exported.
  ///
  /// @param title its title, or "" if it has none
  /// @param words all texts, without id, number, title and components
  /// @param places the model's ids of the affected components
  /// @param decided the components for which the model has a decision
  void own(
      String externalId,
      String title,
      CustomThreat words,
      List<String> places,
      List<String> decided) {
    RecognisedItems.Key told = known.next(Origin.Kind.THREAT, externalId);
    String said = said(told, title, words, places);
    List<String> about = picture.components(places);
    String bare = names.kept(title, "");
    List<CustomThreat> titled = threatsHere.alike(bare);
    Optional<String> existing =
        recognition.existing(
            told,
            ModelNames.named(bare, externalId),
            said,
            threatsHere,
            Stream.concat(
                    titled.stream().filter(each -> !bare.isEmpty() && each.id().equals(externalId)),
                    titled.stream().filter(each -> isSame(words, each)))
                .toList(),
            each -> !isSame(words, each) || !isSame(about, each.components()));
    if (existing.isEmpty() && recognition.excludes(told, ModelNames.named(bare, externalId))) {
      return;
    }
    if (existing.isEmpty()) {
      String id = numbers.newId();
      CustomThreat own = words.numbered(id, numbers.next()).withTitle(numbers.named(bare));
      add(told, own.withComponents(about), places, said);
      noteDecided(id, decided, ModelNames.named(bare, externalId));
    } else if (threatsHere.has(existing.get())) {
      noteDecided(existing.get(), decided, ModelNames.named(bare, externalId));
    }
  }

  private String said(
      RecognisedItems.Key told, String title, CustomThreat words, List<String> places) {
    return known.said(
        told,
        title,
        words.layer(),
        words.parts().actor(),
        words.parts().position(),
        words.parts().attack(),
        words.parts().vulnerability(),
        words.parts().consequence(),
        words.parts().asset(),
        words.likelihood(),
        words.impact(),
        words.questions(),
        words.note(),
        places);
  }

  /// Notes a threat with a decision in the model and none here.
  private void noteDecided(String id, List<String> decided, String name) {
    decided.stream()
        .map(place -> place.equals(ThreatId.WHOLE_SYSTEM) ? place : picture.end(place))
        .filter(Objects::nonNull)
        .filter(at -> !before.decisions().containsKey(new ThreatId(id, at)))
        .findFirst()
        .ifPresent(_ -> notes.decided(name));
  }

  /// Whether two threats are equal except for id, number, title and components.
  private static boolean isSame(CustomThreat words, CustomThreat here) {
    return here.numbered(words.id(), words.number())
        .withTitle(words.title())
        .withComponents(words.components())
        .equals(words);
  }

  /// An assessment with all threats, once everything was reported.
  Assessment added(Assessment to) {
    return to.withMoreCustomThreats(threats);
  }

  private static boolean isSame(Collection<String> some, Collection<String> others) {
    return Set.copyOf(some).equals(Set.copyOf(others));
  }
}
