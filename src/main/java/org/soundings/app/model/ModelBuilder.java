package org.soundings.app.model;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.OwnThreat;
import org.soundings.assessment.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.ThreatModel;

/// Adds what another model holds to an assessment, under ids and numbers of ours.
///
/// Zones, components and actors first, then connections and threats, because these refer to them. A
/// reference to something that was not told is dropped and noted. What came from the same file
/// before is found again by the model's own id and left as the team made it, also where the model
/// says something else by now; what the team took away stays away. Both are noted.
final class ModelBuilder {

  /// So many names stand in a note; the others are counted.
  private static final int NAMES = 8;

  private final String origin;
  private final Library library;
  private Assessment assessment;
  private SystemPicture system;
  private final Assessment before;
  private final KnownAgain known;
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private boolean isOurs;
  private final SequencedSet<ThreatId> derived = new LinkedHashSet<>();
  private final SequencedSet<ThreatId> decidedThere = new LinkedHashSet<>();
  private final List<String> decided = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<ModelItem> items = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /// @param origin what stands as the origin of all that is added
  /// @param first what will be told, as [#said] gives it after a first reading
  ModelBuilder(
      Assessment assessment, Library library, String origin, Map<KnownAgain.Told, String> first) {
    this.library = library;
    this.assessment = assessment;
    this.system = assessment.system();
    this.before = assessment;
    this.origin = origin;
    this.known = new KnownAgain(origin, before.system().origins(), first);
  }

  /// The model was written by this program: what has the same id, name and kind here is the same.
  void knowOurs() {
    isOurs = true;
  }

  /// Fingerprints of everything that was told.
  Map<KnownAgain.Told, String> said() {
    return known.said();
  }

  /// @param parent the other program's id of the zone around it, or ""
  void zone(String theirs, String name, String trust, String parent) {
    KnownAgain.Told told = known.next(Origin.Kind.ZONE, theirs);
    String said = known.said(told, name, trust, parent);
    Optional<String> ours =
        ours(
            told,
            named(name, theirs),
            said,
            before.system().zones().stream()
                .filter(zone -> zone.name().equals(named(name, "")))
                .map(Zone::id),
            each -> before.system().zone(each).isPresent());
    if (ours.isPresent()) {
      zones.put(theirs, ours.get());
      return;
    }
    String id = system.newZoneId(name.isBlank() ? "zone" : name);
    system = system.with(new Zone(id, system.nextZone(), named(name, id), trust, ""));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, named(name, id));
    zones.put(theirs, id);
    if (!parent.isEmpty()) {
      parents.put(id, parent);
    }
  }

  /// The id under which something is here already, or was before the team took it away.
  ///
  /// @param alike ids of what looks the same
  /// @param isHere whether an id is still that of something
  private Optional<String> ours(
      KnownAgain.Told told,
      String name,
      String said,
      Stream<String> alike,
      Predicate<String> isHere) {
    Optional<Origin> taken = known.before(told);
    if (taken.isPresent()) {
      if (!isHere.test(taken.get().ours())) {
        tell(told, Fate.GONE, name);
      } else {
        tell(told, taken.get().said().equals(said) ? Fate.THERE : Fate.CHANGED, name);
      }
      return taken.map(Origin::ours);
    }
    Optional<String> same = known.alike(told, alike);
    same.ifPresent(
        id -> {
          tell(told, Fate.THERE, name);
          known.keep(told, id, said);
        });
    return same;
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

  /// Puts zones into each other, once all are told.
  void nestZones() {
    parents.forEach(
        (id, theirs) -> {
          String around = zoneOf(theirs);
          if (!around.isEmpty() && !around.equals(id)) {
            system = system.with(system.zone(id).orElseThrow().withWithin(around));
          }
        });
  }

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
    KnownAgain.Told told = known.next(Origin.Kind.COMPONENT, theirs);
    String said = known.said(told, name, kind, zone, description, technology, image);
    Optional<String> ours =
        ours(
            told,
            named(name, theirs),
            said,
            before.system().components().stream()
                .filter(each -> each.name().equals(named(name, "")))
                .filter(
                    each ->
                        each.origin().equals(origin)
                            || (isOurs && each.id().equals(theirs) && each.kind() == kind))
                .map(Component::id),
            each -> before.system().component(each).isPresent());
    if (ours.isPresent()) {
      ends.put(theirs, ours.get());
      return;
    }
    String wished = isOurs ? theirs : name.isBlank() ? kind.words() : name;
    String id = system.newEndId(wished, assessment::namesComponent);
    system =
        system.with(
            Component.begin(id, system.nextComponent(), named(name, id), kind)
                .withZone(zoneOf(zone))
                .withDescription(description)
                .withTechnology(technology)
                .withImage(image)
                .withOrigin(origin));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, named(name, id));
    ends.put(theirs, id);
  }

  void actor(String theirs, String name, Actor.Kind kind, String zone, String description) {
    KnownAgain.Told told = known.next(Origin.Kind.ACTOR, theirs);
    String said = known.said(told, name, kind, zone, description);
    Optional<String> ours =
        ours(
            told,
            named(name, theirs),
            said,
            before.system().actors().stream()
                .filter(each -> each.name().equals(named(name, "")) && each.kind() == kind)
                .map(Actor::id),
            each -> before.system().actor(each).isPresent());
    if (ours.isPresent()) {
      ends.put(theirs, ours.get());
      return;
    }
    String id = system.newEndId(name.isBlank() ? "actor" : name, assessment::namesComponent);
    system =
        system.with(
            new Actor(
                id, system.nextActor(), named(name, id), kind, "", zoneOf(zone), description));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, named(name, id));
    ends.put(theirs, id);
  }

  private String zoneOf(String theirs) {
    return Optional.ofNullable(zones.get(theirs)).flatMap(system::zone).map(Zone::id).orElse("");
  }

  private static String named(String name, String otherwise) {
    return name.isBlank() ? otherwise : name.strip().replaceAll("\\s+", " ");
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
    String begin = ends.get(from);
    String end = ends.get(to);
    if (begin == null || end == null) {
      notes.add(
          tr(
              "The connection “%s” leads to or from something that is not in the model; it was left out.",
              named(data, tr("without a name"))));
      items.add(new ModelItem(Kind.CONNECTION, Fate.LEFT_OUT, named(data, tr("without a name"))));
      return;
    }
    KnownAgain.Told told =
        known.next(Origin.Kind.CONNECTION, theirs.isEmpty() ? from + " > " + to : theirs);
    String said = known.said(told, from, to, data, protocol, authentication, encryption);
    if (!system.hasEnd(begin) || !system.hasEnd(end)) {
      // The end that was taken away is noted itself.
      return;
    }
    String name =
        "%s → %s%s"
            .formatted(
                system.nameOf(begin),
                system.nameOf(end),
                data.isBlank() ? "" : ": " + named(data, ""));
    Optional<String> ours =
        ours(
            told,
            name,
            said,
            before.system().connections().stream()
                .filter(
                    each ->
                        (isOurs || each.origin().equals(origin))
                            && each.from().equals(begin)
                            && each.to().equals(end)
                            && each.data().equals(data))
                .map(Connection::id),
            id -> before.system().connections().stream().anyMatch(each -> each.id().equals(id)));
    if (ours.isPresent()) {
      return;
    }
    String id = system.newConnectionId(begin, end);
    system =
        system.with(
            new Connection(
                id,
                system.nextConnection(),
                begin,
                end,
                data,
                protocol,
                authentication,
                encryption,
                origin));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, name);
  }

  /// @param theirs the other program's id of it, or "" where it has none
  /// @param places the other program's ids of what it is about
  /// @param note all that the other program says of it, Markdown
  void threat(
      String theirs,
      String title,
      List<String> places,
      Likelihood likelihood,
      Impact impact,
      String note) {
    KnownAgain.Told told =
        known.next(
            Origin.Kind.THREAT,
            theirs.isEmpty() ? named(title, "") + " @ " + String.join(", ", places) : theirs);
    String said = known.said(told, title, places, likelihood, impact, note);
    List<String> about = components(places);
    Optional<String> ours =
        ours(told, named(title, theirs), said, alike(title, about, note), this::isThreat);
    if (ours.isPresent()) {
      return;
    }
    int number = assessment.nextOwnThreatNumber();
    String id = assessment.newOwnThreatId();
    assessment =
        assessment.withOwnThreat(
            new OwnThreat(
                id,
                number,
                named(title, tr("Threat %s", number)),
                about.stream()
                    .findFirst()
                    .flatMap(system::component)
                    .map(component -> component.kind().layer())
                    .orElse(Layer.CONTAINER),
                "",
                "",
                "",
                "",
                "",
                "",
                likelihood,
                impact,
                about,
                List.of(),
                note));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, named(title, tr("Threat %s", number)));
  }

  /// A threat of the team's own as this program wrote it.
  ///
  /// @param words all of it but its id, its number and what it is about
  /// @param places the other program's ids of what it is about
  void own(String theirs, OwnThreat words, List<String> places) {
    KnownAgain.Told told = known.next(Origin.Kind.THREAT, theirs);
    String said = known.said(told, words, places);
    List<String> about = components(places);
    Stream<String> same =
        before.ownThreats().stream()
            .filter(each -> each.id().equals(theirs) && each.title().equals(words.title()))
            .map(OwnThreat::id);
    Optional<String> ours =
        ours(
            told,
            words.title(),
            said,
            Stream.concat(same, alike(words.title(), about, words.note())),
            this::isThreat);
    if (ours.isPresent()) {
      return;
    }
    String id = assessment.newOwnThreatId();
    assessment =
        assessment.withOwnThreat(
            words.numbered(id, assessment.nextOwnThreatNumber()).withComponents(about));
    known.keep(told, id, said);
    tell(told, Fate.ADDED, words.title());
  }

  /// Whether the catalogue here has a threat of that id.
  boolean isCatalogue(String template) {
    return library.threat(template).isPresent();
  }

  /// A threat of the catalogue, which is derived and never taken. A component that is new here gets
  /// it said that the threat is about it; one that was here is left as it is.
  ///
  /// @param place the other program's id of the component it stands at
  /// @param isDecided whether something was decided about it there
  void derived(String template, String place, boolean isDecided) {
    String at = place.equals(ThreatId.WHOLE_SYSTEM) ? place : ends.get(place);
    if (at == null || (!at.equals(ThreatId.WHOLE_SYSTEM) && system.component(at).isEmpty())) {
      return;
    }
    var id = new ThreatId(template, at);
    derived.add(id);
    if (isDecided) {
      decidedThere.add(id);
    }
    system
        .component(at)
        .filter(each -> before.system().component(at).isEmpty())
        .filter(each -> !each.threats().contains(template))
        .ifPresent(
            each ->
                system =
                    system.with(
                        each.withThreats(
                            Stream.concat(each.threats().stream(), Stream.of(template)).toList())));
  }

  /// Something was decided about a threat of the team's own.
  void decided(String title) {
    decided.add(title);
  }

  /// A threat of a catalogue that is not here.
  void unknownInCatalogue(String title) {
    unknown.add(title);
  }

  private List<String> components(List<String> places) {
    return places.stream()
        .map(ends::get)
        .filter(Objects::nonNull)
        .filter(id -> system.component(id).isPresent())
        .distinct()
        .toList();
  }

  private boolean isThreat(String id) {
    return before.ownThreats().stream().anyMatch(each -> each.id().equals(id));
  }

  /// Threats in the same words, then those of the same title at the same places.
  private Stream<String> alike(String title, List<String> about, String note) {
    List<OwnThreat> titled =
        before.ownThreats().stream()
            .filter(each -> each.title().equals(named(title, each.title())))
            .toList();
    return Stream.concat(
            titled.stream().filter(each -> each.note().equals(note)),
            titled.stream()
                .filter(each -> !title.isBlank() && !about.isEmpty())
                .filter(each -> each.components().equals(about)))
        .map(OwnThreat::id);
  }

  /// Something that could not be taken over, in a sentence.
  void note(String sentence) {
    notes.add(sentence);
  }

  ModelImport.Taken taken(String format) {
    Assessment after = assessment.withSystem(system.withOrigins(known.origins()));
    tellDerived(after);
    List<String> changed = with(Fate.CHANGED);
    if (!changed.isEmpty()) {
      notes.add(
          tr(
              "The model says something else now than when it was taken: %s. What is here was left as it is.",
              names(changed)));
    }
    List<String> gone = with(Fate.GONE);
    if (!gone.isEmpty()) {
      notes.add(
          tr(
              "Taken away here, and left away: %s. To have them again, take the file under another name.",
              names(gone)));
    }
    return new ModelImport.Taken(
        format,
        after,
        new ModelImport.Counts(
            added(Kind.ZONE),
            added(Kind.COMPONENT),
            added(Kind.ACTOR),
            added(Kind.CONNECTION),
            added(Kind.THREAT)),
        with(Fate.THERE).size() + changed.size(),
        changed.size(),
        notes,
        items);
  }

  /// Says of the catalogue's threats whether they are derived here too, and what of them stays
  /// behind.
  private void tellDerived(Assessment after) {
    if (!derived.isEmpty()) {
      // Where threats stand does not depend on the moment.
      ThreatModel threats = ThreatModel.derive(library, after, Instant.EPOCH);
      for (ThreatId id : derived) {
        boolean isHere = threats.threat(id).isPresent();
        items.add(
            new ModelItem(
                Kind.CATALOGUE, isHere ? Fate.DERIVED : Fate.NOT_DERIVED, title(after, id)));
      }
    }
    List<String> left = with(Fate.NOT_DERIVED);
    if (!left.isEmpty()) {
      notes.add(
          tr(
              "Threats of the catalogue that the answers, the evidence and the decisions here do not let stand there: %s. They were left out.",
              names(left)));
    }
    decidedThere.stream()
        .filter(id -> !before.decisions().containsKey(id))
        .map(id -> title(after, id))
        .forEach(decided::add);
    if (!decided.isEmpty()) {
      notes.add(
          tr("What was decided in the model is not taken; decide it here: %s.", names(decided)));
    }
    if (!unknown.isEmpty()) {
      notes.add(
          tr(
              "Derived in the model from questions that are not here, and taken as threats of your own: %s.",
              names(unknown)));
    }
  }

  private String title(Assessment after, ThreatId id) {
    String title = library.threat(id.template()).map(each -> each.title()).orElse(id.template());
    return after
        .system()
        .component(id.component())
        .map(component -> "%s (%s)".formatted(title, component.name()))
        .orElse(title);
  }

  private List<String> with(Fate fate) {
    return items.stream().filter(each -> each.fate() == fate).map(ModelItem::name).toList();
  }

  private int added(Kind kind) {
    return Math.toIntExact(
        items.stream().filter(each -> each.fate() == Fate.ADDED && each.kind() == kind).count());
  }

  private static String names(List<String> names) {
    String some =
        names.stream().limit(NAMES).map("“%s”"::formatted).collect(Collectors.joining(", "));
    int more = names.size() - NAMES;
    return more > 0 ? trn("%2$s and %1$d more", "%2$s and %1$d more", more, more, some) : some;
  }
}
