package org.soundings.app.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Origin;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// Adds the threats of another model as threats of the team's own. What they are about was told
/// before.
final class ThreatBuilder {

  private final Recognition recognition;
  private final KnownAgain known;
  private final ModelNames names;
  private final ModelNotes notes;
  private final PictureBuilder picture;
  private final Assessment before;
  private final Present<OwnThreat> threatsHere;
  private final List<OwnThreat> threats = new ArrayList<>();
  private final OwnThreatNumbers numbers;

  /// @param before what is here already
  /// @param picture has everything that the threats are about
  ThreatBuilder(Assessment before, Recognition recognition, PictureBuilder picture) {
    this.before = before;
    this.recognition = recognition;
    this.known = recognition.known();
    this.names = recognition.names();
    this.notes = recognition.notes();
    this.picture = picture;
    threatsHere =
        new Present<>(
            before.ownThreats(),
            OwnThreat::id,
            each -> OwnThreatNumbers.isUntitled(each) ? "" : ModelNames.bare(each.title()));
    numbers = new OwnThreatNumbers(new GivenIds(before));
  }

  /// @param theirs the other program's id of it, or "" where it has none
  /// @param places the other program's ids of what it is about
  /// @param note all that the other program says of it, Markdown
  /// @return whether it was new here
  boolean threat(
      String theirs,
      String title,
      List<String> places,
      Likelihood likelihood,
      Impact impact,
      String note) {
    KnownAgain.Told told =
        known.next(Origin.Kind.THREAT, theirs.isEmpty() ? titleAt(title, places) : theirs);
    String said = known.said(told, title, places, likelihood, impact, note);
    List<String> about = picture.components(places);
    String bare = names.kept(title, "");
    List<OwnThreat> titled = threatsHere.alike(bare);
    Optional<String> ours =
        recognition.ours(
            told,
            ModelNames.named(bare, theirs),
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
    if (ours.isEmpty()) {
      OwnThreat own =
          begin(bare).withLayer(layer(about)).withStart(likelihood, impact).withNote(note);
      add(told, own.withComponents(about), places, said);
    }
    return ours.isEmpty();
  }

  /// What stands for the id of a threat that has none.
  private static String titleAt(String title, List<String> places) {
    return ModelNames.bare(title) + " @ " + String.join(", ", places);
  }

  private OwnThreat begin(String title) {
    return OwnThreat.begin(numbers.newId(), numbers.next(), numbers.named(title));
  }

  private Layer layer(List<String> about) {
    Component first = about.isEmpty() ? null : picture.component(about.getFirst());
    return first == null ? Layer.CONTAINER : first.kind().layer();
  }

  /// Notes where nothing is left of the places at which the model puts a threat.
  private void noteLost(OwnThreat own, List<String> places) {
    boolean isWhole =
        recognition.isOurs() && places.stream().allMatch(ThreatId.WHOLE_SYSTEM::equals);
    if (own.components().isEmpty() && !places.isEmpty() && !isWhole) {
      notes.atNoComponent(own.title());
    }
  }

  private void add(KnownAgain.Told told, OwnThreat threat, List<String> places, String said) {
    threats.add(threat);
    numbers.take(threat.number());
    known.keep(told, threat.id(), said);
    recognition.tell(told, Fate.ADDED, threat.title());
    noteLost(threat, places);
  }

  /// A threat of the team's own as this program wrote it.
  ///
  /// @param title its title, or "" where it has none
  /// @param words all of it but its id, its number, its title and what it is about
  /// @param places the other program's ids of what it is about
  /// @param decided those of the places where something was decided about it
  void own(
      String theirs, String title, OwnThreat words, List<String> places, List<String> decided) {
    KnownAgain.Told told = known.next(Origin.Kind.THREAT, theirs);
    String said = said(told, title, words, places);
    List<String> about = picture.components(places);
    String bare = names.kept(title, "");
    List<OwnThreat> titled = threatsHere.alike(bare);
    Optional<String> ours =
        recognition.ours(
            told,
            ModelNames.named(bare, theirs),
            said,
            threatsHere,
            Stream.concat(
                    titled.stream().filter(each -> !bare.isEmpty() && each.id().equals(theirs)),
                    titled.stream().filter(each -> isSame(words, each)))
                .toList(),
            each -> !isSame(words, each) || !isSame(about, each.components()));
    if (ours.isEmpty()) {
      String id = numbers.newId();
      OwnThreat own = words.numbered(id, numbers.next()).withTitle(numbers.named(bare));
      add(told, own.withComponents(about), places, said);
      noteDecided(id, decided, ModelNames.named(bare, theirs));
    } else if (threatsHere.has(ours.get())) {
      noteDecided(ours.get(), decided, ModelNames.named(bare, theirs));
    }
  }

  private String said(KnownAgain.Told told, String title, OwnThreat words, List<String> places) {
    return known.said(
        told,
        title,
        words.layer(),
        words.said().actor(),
        words.said().position(),
        words.said().does(),
        words.said().weakness(),
        words.said().leadsTo(),
        words.said().asset(),
        words.likelihood(),
        words.impact(),
        words.questions(),
        words.note(),
        places);
  }

  /// Notes where something was decided in the model about a threat, and nothing here.
  private void noteDecided(String id, List<String> decided, String name) {
    decided.stream()
        .map(place -> place.equals(ThreatId.WHOLE_SYSTEM) ? place : picture.end(place))
        .filter(Objects::nonNull)
        .filter(at -> !before.decisions().containsKey(new ThreatId(id, at)))
        .findFirst()
        .ifPresent(_ -> notes.decided(name));
  }

  /// Whether two threats are the same in everything but id, number, title and components.
  private static boolean isSame(OwnThreat words, OwnThreat here) {
    return here.numbered(words.id(), words.number())
        .withTitle(words.title())
        .withComponents(words.components())
        .equals(words);
  }

  /// An assessment with all of it, once everything was told.
  Assessment added(Assessment to) {
    return to.withMoreOwnThreats(threats);
  }

  private static boolean isSame(Collection<String> some, Collection<String> others) {
    return Set.copyOf(some).equals(Set.copyOf(others));
  }
}
