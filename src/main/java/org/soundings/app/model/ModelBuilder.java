package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.OwnThreat;
import org.soundings.assessment.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// Adds what another model holds to an assessment, under ids and numbers of ours.
///
/// Zones, components and actors first, then connections and threats, because these refer to them. A
/// reference to something that was not told is dropped and noted. What came from the same file
/// before is found again by the model's own id and left as the team made it, also where the model
/// says something else by now; what looks the same is left as it is too, and is compared; what the
/// team took away stays away. All of that is told.
final class ModelBuilder {

  private final String origin;
  private final Library library;
  private final Assessment before;
  private final KnownAgain known;
  private final PictureDraft picture;
  private final Present<Zone> zonesHere;
  private final Present<Component> componentsHere;
  private final Present<Actor> actorsHere;
  private final Present<Connection> connectionsHere;
  private final Present<OwnThreat> threatsHere;
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final List<Nested> nested = new ArrayList<>();
  private final List<OwnThreat> threats = new ArrayList<>();
  private final Set<String> threatIds = new HashSet<>();
  private final CatalogueThreats catalogue;
  private final List<ModelItem> items = new ArrayList<>();
  private final ModelNames names = new ModelNames();
  private final ModelNotes notes = new ModelNotes();
  private int threatNumber;
  private boolean isOurs;

  /// A zone that may stand in another.
  ///
  /// @param looksTheSame its place in the items where it is here and to be compared; or null
  private record Nested(
      KnownAgain.Told told, String id, String parent, @Nullable Integer compared) {}

  /// @param origin what stands as the origin of all that is added
  /// @param first what will be told, as [#said] gives it after a first reading
  ModelBuilder(
      Assessment assessment, Library library, String origin, Map<KnownAgain.Told, String> first) {
    this.library = library;
    this.before = assessment;
    this.origin = origin;
    this.known = new KnownAgain(origin, before.system().origins(), first);
    this.picture = new PictureDraft(before);
    this.catalogue = new CatalogueThreats(library);
    zonesHere =
        new Present<>(before.system().zones(), Zone::id, zone -> ModelNames.bare(zone.name()));
    componentsHere =
        new Present<>(
            before.system().components(), Component::id, each -> ModelNames.bare(each.name()));
    actorsHere =
        new Present<>(
            before.system().actors(),
            Actor::id,
            each -> List.of(ModelNames.bare(each.name()), each.kind()));
    connectionsHere =
        new Present<>(
            before.system().connections(),
            Connection::id,
            each -> List.of(each.from(), each.to(), ModelNames.bare(each.data())));
    threatsHere =
        new Present<>(
            before.ownThreats(),
            OwnThreat::id,
            each -> isUntitled(each) ? "" : ModelNames.bare(each.title()));
    threatIds.addAll(before.namedOwnThreats().toList());
    threatNumber = before.nextOwnThreatNumber();
  }

  /// The model was written by this program: what has the same id, name and kind here is the same.
  void knowOurs() {
    isOurs = true;
  }

  /// Fingerprints of everything that was told.
  Map<KnownAgain.Told, String> said() {
    return known.said();
  }

  // The system.

  /// @param parent the other program's id of the zone around it, or ""
  void zone(String theirs, String name, String trust, String parent) {
    KnownAgain.Told told = known.next(Origin.Kind.ZONE, theirs);
    String said = known.said(told, name, trust, parent);
    String bare = names.kept(name, "");
    boolean isCompared = known.before(told).map(Origin::said).orElse("").isEmpty();
    Optional<String> ours =
        ours(
            told,
            named(bare, theirs),
            said,
            zonesHere,
            bare.isEmpty() ? List.of() : zonesHere.alike(bare),
            zone -> isOther(trust, zone.trust()));
    if (ours.isPresent()) {
      zones.put(theirs, ours.get());
      if (isCompared && zonesHere.has(ours.get())) {
        nested.add(new Nested(told, ours.get(), parent, items.size() - 1));
      }
      return;
    }
    String id = picture.newZoneId(named(bare, "zone"));
    picture.set(new Zone(id, picture.nextZone(), named(bare, id), trust, ""));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, named(bare, id));
    zones.put(theirs, id);
    if (!parent.isEmpty()) {
      nested.add(new Nested(told, id, parent, null));
    }
  }

  /// Puts zones into each other, once all are told.
  void nestZones() {
    for (Nested each : nested) {
      String around = zoneOf(each.parent());
      Zone zone = Objects.requireNonNull(picture.zone(each.id()));
      Integer item = each.compared();
      if (item == null) {
        if (!around.isEmpty() && !around.equals(each.id())) {
          picture.set(zone.withWithin(around));
        }
      } else if (isOther(around, picture.zone(zone.within()) == null ? "" : zone.within())) {
        items.set(item, new ModelItem(Kind.ZONE, Fate.CHANGED, items.get(item).name()));
        known.differs(each.told());
      }
    }
    nested.clear();
  }

  /// What a model says of a component.
  ///
  /// @param zone the other program's id of the zone it stands in, or ""
  record Part(
      String name,
      Component.Kind kind,
      String zone,
      String description,
      String technology,
      String image,
      String data) {}

  /// @param zone the other program's id of the zone it stands in, or ""
  void component(
      String theirs,
      String name,
      Component.Kind kind,
      String zone,
      String description,
      String technology) {
    component(theirs, name, kind, zone, description, technology, "");
  }

  void component(
      String theirs,
      String name,
      Component.Kind kind,
      String zone,
      String description,
      String technology,
      String image) {
    component(theirs, new Part(name, kind, zone, description, technology, image, ""));
  }

  void component(String theirs, Part part) {
    KnownAgain.Told told = known.next(Origin.Kind.COMPONENT, theirs);
    String said =
        known.said(
            told,
            part.name(),
            part.kind(),
            part.zone(),
            part.description(),
            part.technology(),
            part.image() + (part.data().isEmpty() ? "" : "\n" + part.data()));
    String bare = names.kept(part.name(), "");
    Optional<String> ours =
        ours(
            told,
            named(bare, theirs),
            said,
            componentsHere,
            componentsHere.alike(bare).stream()
                .filter(
                    each ->
                        each.origin().equals(origin)
                            || (isOurs && each.id().equals(theirs) && each.kind() == part.kind()))
                .toList(),
            each -> isOther(part, each));
    if (ours.isPresent()) {
      ends.put(theirs, ours.get());
      return;
    }
    String id = picture.newEndId(isOurs ? theirs : named(bare, part.kind().words()));
    picture.set(
        Component.begin(id, picture.nextComponent(), named(bare, id), part.kind())
            .withZone(zoneOf(part.zone()))
            .withDescription(part.description())
            .withTechnology(part.technology())
            .withImage(part.image())
            .withData(part.data())
            .withOrigin(origin));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, named(bare, id));
    ends.put(theirs, id);
  }

  private boolean isOther(Part told, Component here) {
    return told.kind() != here.kind()
        || isOther(zoneOf(told.zone()), zoneHere(here.zone()))
        || isOther(told.description(), here.description())
        || isOther(told.technology(), here.technology())
        || isOther(told.image(), here.image())
        || isOther(told.data(), here.data());
  }

  void actor(String theirs, String name, Actor.Kind kind, String zone, String description) {
    actor(theirs, name, kind, zone, description, "");
  }

  /// @param position the id of an attacker position, or ""
  void actor(
      String theirs,
      String name,
      Actor.Kind kind,
      String zone,
      String description,
      String position) {
    KnownAgain.Told told = known.next(Origin.Kind.ACTOR, theirs);
    String said =
        known.said(
            told, name, kind, zone, description + (position.isEmpty() ? "" : "\n" + position));
    String bare = names.kept(name, "");
    Optional<String> ours =
        ours(
            told,
            named(bare, theirs),
            said,
            actorsHere,
            actorsHere.alike(List.of(bare, kind)),
            each ->
                isOther(zoneOf(zone), zoneHere(each.zone()))
                    || isOther(description, each.description())
                    || isOther(position, each.position()));
    if (ours.isPresent()) {
      ends.put(theirs, ours.get());
      return;
    }
    String id = picture.newEndId(isOurs ? theirs : named(bare, "actor"));
    picture.set(
        new Actor(
            id, picture.nextActor(), named(bare, id), kind, position, zoneOf(zone), description));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, named(bare, id));
    ends.put(theirs, id);
  }

  private String zoneOf(String theirs) {
    String ours = zones.get(theirs);
    return ours == null ? "" : zoneHere(ours);
  }

  private String zoneHere(String id) {
    return picture.zone(id) == null ? "" : id;
  }

  /// @param theirs the other program's id of it, or "" where it has none
  void connection(
      String theirs,
      String from,
      String to,
      String data,
      String protocol,
      String authentication,
      Connection.Encryption encryption) {
    String bare = names.kept(data, "");
    String begin = ends.get(from);
    String end = ends.get(to);
    if (begin == null || end == null) {
      items.add(
          new ModelItem(
              Kind.CONNECTION, Fate.LEFT_OUT, named(bare, "%s → %s".formatted(from, to))));
      return;
    }
    KnownAgain.Told told =
        known.next(Origin.Kind.CONNECTION, theirs.isEmpty() ? from + " > " + to : theirs);
    String said = known.said(told, from, to, data, protocol, authentication, encryption);
    if (!picture.hasEnd(begin) || !picture.hasEnd(end)) {
      // The end that was taken away is noted itself.
      return;
    }
    String name =
        "%s → %s%s"
            .formatted(
                picture.nameOf(begin), picture.nameOf(end), bare.isEmpty() ? "" : ": " + bare);
    Optional<String> ours =
        ours(
            told,
            name,
            said,
            connectionsHere,
            connectionsHere.alike(List.of(begin, end, bare)).stream()
                .filter(each -> isOurs || each.origin().equals(origin))
                .toList(),
            each ->
                isOther(protocol, each.protocol())
                    || isOther(authentication, each.authentication())
                    || each.encryption() != encryption);
    if (ours.isPresent()) {
      return;
    }
    String id = picture.newConnectionId(begin, end);
    picture.set(
        new Connection(
            id,
            picture.nextConnection(),
            begin,
            end,
            bare,
            protocol,
            authentication,
            encryption,
            origin));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, name);
  }

  // Threats.

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
    List<String> about = components(places);
    String bare = names.kept(title, "");
    List<OwnThreat> titled = threatsHere.alike(bare);
    Optional<String> ours =
        ours(
            told,
            named(bare, theirs),
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
                    || isOther(note, each.note())
                    || (!about.isEmpty() && !isSame(about, each.components())));
    if (ours.isPresent()) {
      return false;
    }
    var own =
        OwnThreat.begin(newThreatId(), threatNumber, named(bare, untitled(threatNumber)))
            .withLayer(layer(about))
            .withStart(likelihood, impact)
            .withComponents(about)
            .withNote(note);
    add(told, own, said);
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

  private void add(KnownAgain.Told told, OwnThreat threat, String said) {
    threats.add(threat);
    threatNumber = threat.number() + 1;
    known.keep(told, threat.id(), said);
    tell(told, Fate.ADDED, threat.title());
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
            words.actor(),
            words.position(),
            words.does(),
            words.weakness(),
            words.leadsTo(),
            words.asset(),
            words.likelihood(),
            words.impact(),
            words.questions(),
            words.note(),
            places);
    List<String> about = components(places);
    String bare = names.kept(title, "");
    List<OwnThreat> titled = threatsHere.alike(bare);
    Optional<String> ours =
        ours(
            told,
            named(bare, theirs),
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
                      .withTitle(named(bare, untitled(threatNumber)))
                      .withComponents(about);
              add(told, own, said);
              return own.id();
            });
    if (threatsHere.has(id) || ours.isEmpty()) {
      decided.stream()
          .map(place -> place.equals(ThreatId.WHOLE_SYSTEM) ? place : ends.get(place))
          .filter(Objects::nonNull)
          .filter(at -> !before.decisions().containsKey(new ThreatId(id, at)))
          .findFirst()
          .ifPresent(_ -> notes.decided(named(bare, theirs)));
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
    return library
        .threat(template)
        .filter(each -> isNamed(ModelNames.bare(each.title()), ModelNames.bare(name)))
        .map(ThreatTemplate::scenario)
        .filter(own -> own.strip().equals(scenario.strip()))
        .isPresent();
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
      String at = isWhole ? place : ends.get(place);
      if (at == null || (!isWhole && picture.component(at) == null)) {
        lost.add(place);
      } else {
        catalogue.tell(new ThreatId(template, at), name, isDecided);
      }
    }
    String shown = named(ModelNames.bare(name), template);
    if (places.isEmpty()) {
      items.add(new ModelItem(Kind.CATALOGUE, Fate.LEFT_OUT, shown));
    }
    lost.forEach(
        place ->
            items.add(
                new ModelItem(
                    Kind.CATALOGUE, Fate.LEFT_OUT, "%s (%s)".formatted(shown, called(place)))));
  }

  private String called(String place) {
    String at = ends.get(place);
    return at == null ? place : picture.nameOf(at);
  }

  private List<String> components(List<String> places) {
    return places.stream()
        .map(ends::get)
        .filter(Objects::nonNull)
        .filter(id -> picture.component(id) != null)
        .distinct()
        .toList();
  }

  // What was known.

  /// The id under which something is here already, or was before the team took it away.
  ///
  /// @param here what was here of its kind
  /// @param alike what looks the same
  /// @param isOther whether the model says something else than what is here
  private <T> Optional<String> ours(
      KnownAgain.Told told,
      String name,
      String said,
      Present<T> here,
      List<T> alike,
      Predicate<T> isOther) {
    Optional<Origin> taken = known.before(told);
    if (taken.isPresent()) {
      String saidThen = taken.get().said();
      T now = here.get(taken.get().ours());
      if (now == null) {
        tell(told, Fate.GONE, name);
      } else {
        // No fingerprint is kept of what was other from the beginning.
        boolean isChanged = saidThen.isEmpty() ? isOther.test(now) : !saidThen.equals(said);
        tell(told, isChanged ? Fate.CHANGED : Fate.THERE, name);
      }
      return taken.map(Origin::ours);
    }
    Optional<String> same = known.alike(told, alike.stream().map(here::id));
    same.flatMap(id -> Optional.ofNullable(here.get(id)))
        .ifPresent(
            now -> {
              boolean isChanged = isOther.test(now);
              tell(told, isChanged ? Fate.CHANGED : Fate.THERE, name);
              known.keep(told, here.id(now), isChanged ? "" : said);
            });
    return same;
  }

  /// Whether a model says something else. Where another program's model says nothing, it may only
  /// have no place for it.
  private boolean isOther(String told, String here) {
    return (isOurs || !told.isBlank()) && !told.strip().equals(here.strip());
  }

  private static boolean isSame(Collection<String> some, Collection<String> others) {
    return Set.copyOf(some).equals(Set.copyOf(others));
  }

  private void tell(KnownAgain.Told told, Fate fate, String name) {
    Kind kind =
        switch (told.kind()) {
          case ZONE -> Kind.ZONE;
          case COMPONENT -> Kind.COMPONENT;
          case ACTOR -> Kind.ACTOR;
          case CONNECTION -> Kind.CONNECTION;
          case THREAT -> Kind.THREAT;
        };
    items.add(new ModelItem(kind, fate, name));
  }

  private static String named(String name, String otherwise) {
    return name.isBlank() ? otherwise : name;
  }

  // The end.

  /// What is worth knowing beside what becomes of each thing.
  ModelNotes notes() {
    return notes;
  }

  /// Something that could not be taken over, in a sentence.
  void note(String sentence) {
    notes.add(sentence);
  }

  ModelImport.Taken taken(String format) {
    CatalogueThreats.Found found = catalogue.found(before, picture.picture(known.origins()));
    items.addAll(found.items());
    found.decided().forEach(notes::decided);
    return new ModelImport.Taken(
        format,
        before.withSystem(found.system()).withMoreOwnThreats(threats),
        new ModelImport.Counts(
            added(Kind.ZONE),
            added(Kind.COMPONENT),
            added(Kind.ACTOR),
            added(Kind.CONNECTION),
            added(Kind.THREAT)),
        with(Fate.THERE) + with(Fate.CHANGED),
        with(Fate.CHANGED),
        notes.all(items, names.cut()),
        items);
  }

  private int with(Fate fate) {
    return Math.toIntExact(items.stream().filter(each -> each.fate() == fate).count());
  }

  private int added(Kind kind) {
    return Math.toIntExact(
        items.stream().filter(each -> each.fate() == Fate.ADDED && each.kind() == kind).count());
  }
}
