package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Origin;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// Adds the threats of another model: as threats of the team's own, or, where the catalogue has
/// them, as what is derived anyway. What they are about was told before.
final class ThreatBuilder {

  private final Recognition recognition;
  private final KnownAgain known;
  private final ModelNames names;
  private final ModelNotes notes;
  private final PictureBuilder picture;
  private final Library library;
  private final Assessment before;
  private final Present<OwnThreat> threatsHere;
  private final List<OwnThreat> threats = new ArrayList<>();
  private final Set<String> threatIds = new HashSet<>();
  private final CatalogueThreats catalogue;
  private int threatNumber;

  /// @param before what is here already
  /// @param picture has everything that the threats are about
  ThreatBuilder(
      Assessment before, Library library, Recognition recognition, PictureBuilder picture) {
    this.before = before;
    this.library = library;
    this.recognition = recognition;
    this.known = recognition.known();
    this.names = recognition.names();
    this.notes = recognition.notes();
    this.picture = picture;
    this.catalogue = new CatalogueThreats(library);
    threatsHere =
        new Present<>(
            before.ownThreats(),
            OwnThreat::id,
            each -> isUntitled(each) ? "" : ModelNames.bare(each.title()));
    threatIds.addAll(new GivenIds(before).ownThreats().toList());
    threatNumber = new GivenIds(before).nextOwnThreatNumber();
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
        known.next(
            Origin.Kind.THREAT,
            theirs.isEmpty() ? ModelNames.bare(title) + " @ " + String.join(", ", places) : theirs);
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
    if (ours.isPresent()) {
      return false;
    }
    var own =
        OwnThreat.begin(newThreatId(), threatNumber, ModelNames.named(bare, untitled(threatNumber)))
            .withLayer(layer(about))
            .withStart(likelihood, impact)
            .withComponents(about)
            .withNote(note);
    add(told, own, said);
    noteLost(own, places);
    return true;
  }

  private Layer layer(List<String> about) {
    Component first = about.isEmpty() ? null : picture.component(about.getFirst());
    return first == null ? Layer.CONTAINER : first.kind().layer();
  }

  private static String untitled(int number) {
    return tr("Threat %s", number);
  }

  private static boolean isUntitled(OwnThreat threat) {
    return threat.title().equals(untitled(threat.number()));
  }

  private String newThreatId() {
    int number = threatNumber;
    while (!threatIds.add(OwnThreat.PREFIX + "x" + number)) {
      number++;
    }
    return OwnThreat.PREFIX + "x" + number;
  }

  /// Notes where nothing is left of the places at which the model puts a threat.
  private void noteLost(OwnThreat own, List<String> places) {
    boolean isWhole =
        recognition.isOurs() && places.stream().allMatch(ThreatId.WHOLE_SYSTEM::equals);
    if (own.components().isEmpty() && !places.isEmpty() && !isWhole) {
      notes.atNoComponent(own.title());
    }
  }

  private void add(KnownAgain.Told told, OwnThreat threat, String said) {
    threats.add(threat);
    threatNumber = threat.number() + 1;
    known.keep(told, threat.id(), said);
    recognition.tell(told, Fate.ADDED, threat.title());
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
    String said =
        known.said(
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
    String id =
        ours.orElseGet(
            () -> {
              var own =
                  words
                      .numbered(newThreatId(), threatNumber)
                      .withTitle(ModelNames.named(bare, untitled(threatNumber)))
                      .withComponents(about);
              add(told, own, said);
              noteLost(own, places);
              return own.id();
            });
    if (threatsHere.has(id) || ours.isEmpty()) {
      decided.stream()
          .map(place -> place.equals(ThreatId.WHOLE_SYSTEM) ? place : picture.end(place))
          .filter(Objects::nonNull)
          .filter(at -> !before.decisions().containsKey(new ThreatId(id, at)))
          .findFirst()
          .ifPresent(_ -> notes.decided(ModelNames.named(bare, theirs)));
    }
  }

  /// Whether two threats are the same in everything but id, number, title and components.
  private static boolean isSame(OwnThreat words, OwnThreat here) {
    return here.numbered(words.id(), words.number())
        .withTitle(words.title())
        .withComponents(words.components())
        .equals(words);
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
        catalogue.tell(new ThreatId(template, at), name, isDecided);
      }
    }
    String shown = ModelNames.named(ModelNames.bare(name), template);
    if (places.isEmpty()) {
      recognition.add(new ModelItem(Kind.CATALOGUE, Fate.LEFT_OUT, shown));
    }
    lost.forEach(
        place ->
            recognition.add(
                new ModelItem(
                    Kind.CATALOGUE,
                    Fate.LEFT_OUT,
                    "%s (%s)".formatted(shown, picture.called(place)))));
  }

  private static boolean isSame(Collection<String> some, Collection<String> others) {
    return Set.copyOf(some).equals(Set.copyOf(others));
  }

  /// The assessment with all of it, once everything was told.
  Assessment added() {
    CatalogueThreats.Found found = catalogue.found(before, picture.picture());
    found.items().forEach(recognition::add);
    found.decided().forEach(notes::decided);
    return before.withSystem(found.system()).withMoreOwnThreats(threats);
  }
}
