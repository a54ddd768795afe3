package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.language.Messages;

/// Adds the zones, components, actors and connections of another model to the picture.
///
/// Zones, components and actors first, then connections, because these refer to them. A reference
/// to something that was not told is dropped and noted.
final class PictureBuilder {

  private final String origin;
  private final Recognition recognition;
  private final KnownAgain known;
  private final ModelNames names;
  private final PictureDraft picture;
  private final Present<Zone> zonesHere;
  private final Present<Component> componentsHere;
  private final Present<Actor> actorsHere;
  private final Present<Connection> connectionsHere;
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final List<Nested> nested = new ArrayList<>();

  /// A zone that may stand in another.
  ///
  /// @param compared its place in the items where it is here and to be compared; or null
  private record Nested(
      KnownAgain.Told told, String id, String parent, @Nullable Integer compared) {}

  /// @param before what is here already
  /// @param origin what stands as the origin of all that is added
  PictureBuilder(Assessment before, String origin, Recognition recognition) {
    this.origin = origin;
    this.recognition = recognition;
    this.known = recognition.known();
    this.names = recognition.names();
    this.picture = new PictureDraft(before);
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
  }

  /// @param parent the other program's id of the zone around it, or ""
  void zone(String theirs, String name, String trust, String parent) {
    KnownAgain.Told told = known.next(Origin.Kind.ZONE, theirs);
    String said = known.said(told, name, trust, parent);
    String bare = names.kept(name, "");
    boolean isCompared = known.before(told).map(Origin::said).orElse("").isEmpty();
    Optional<String> ours =
        recognition.ours(
            told,
            ModelNames.named(bare, theirs),
            said,
            zonesHere,
            bare.isEmpty() ? List.of() : zonesHere.alike(bare),
            zone -> recognition.isOther(trust, zone.trust()));
    if (ours.isPresent()) {
      zones.put(theirs, ours.get());
      if (isCompared && zonesHere.has(ours.get())) {
        nested.add(new Nested(told, ours.get(), parent, recognition.last()));
      }
      return;
    }
    String id = picture.newZoneId(ModelNames.named(bare, "zone"));
    int number = picture.nextZone();
    String called = ModelNames.named(bare, tr("Zone %s", number));
    picture.set(new Zone(id, number, called, trust, ""));
    known.keep(told, id, said);
    recognition.tell(told, Fate.ADDED, called);
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
      } else if (recognition.isOther(
          around, picture.zone(zone.within()) == null ? "" : zone.within())) {
        recognition.change(item);
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
        recognition.ours(
            told,
            ModelNames.named(bare, theirs),
            said,
            componentsHere,
            componentsHere.alike(bare).stream()
                .filter(
                    each ->
                        each.origin().equals(origin)
                            || (recognition.isOurs()
                                && each.id().equals(theirs)
                                && each.kind() == part.kind()))
                .toList(),
            each -> isOther(part, each));
    if (ours.isPresent()) {
      ends.put(theirs, ours.get());
      return;
    }
    String id =
        picture.newEndId(
            recognition.isOurs()
                ? theirs
                : ModelNames.named(bare, Messages.inEnglish(part.kind()::words)));
    int number = picture.nextComponent();
    String called = ModelNames.named(bare, tr("Component %s", number));
    picture.set(
        Component.begin(id, number, called, part.kind())
            .withZone(zoneOf(part.zone()))
            .withDescription(part.description())
            .withTechnology(part.technology())
            .withImage(part.image())
            .withData(part.data())
            .withOrigin(origin));
    known.keep(told, id, said);
    recognition.tell(told, Fate.ADDED, called);
    ends.put(theirs, id);
  }

  private boolean isOther(Part told, Component here) {
    return told.kind() != here.kind()
        || recognition.isOther(zoneOf(told.zone()), zoneHere(here.zone()))
        || recognition.isOther(told.description(), here.description())
        || recognition.isOther(told.technology(), here.technology())
        || recognition.isOther(told.image(), here.image())
        || recognition.isOther(told.data(), here.data());
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
        recognition.ours(
            told,
            ModelNames.named(bare, theirs),
            said,
            actorsHere,
            actorsHere.alike(List.of(bare, kind)),
            each ->
                recognition.isOther(zoneOf(zone), zoneHere(each.zone()))
                    || recognition.isOther(description, each.description())
                    || recognition.isOther(position, each.position()));
    if (ours.isPresent()) {
      ends.put(theirs, ours.get());
      return;
    }
    String id = picture.newEndId(recognition.isOurs() ? theirs : ModelNames.named(bare, "actor"));
    int number = picture.nextActor();
    String called = ModelNames.named(bare, tr("Actor %s", number));
    picture.set(new Actor(id, number, called, kind, position, zoneOf(zone), description));
    known.keep(told, id, said);
    recognition.tell(told, Fate.ADDED, called);
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
      recognition.add(
          new ModelItem(
              Kind.CONNECTION,
              Fate.LEFT_OUT,
              ModelNames.named(bare, "%s → %s".formatted(from, to))));
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
        recognition.ours(
            told,
            name,
            said,
            connectionsHere,
            connectionsHere.alike(List.of(begin, end, bare)).stream()
                .filter(each -> recognition.isOurs() || each.origin().equals(origin))
                .toList(),
            each ->
                recognition.isOther(protocol, each.protocol())
                    || recognition.isOther(authentication, each.authentication())
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
    recognition.tell(told, Fate.ADDED, name);
  }

  /// The id here of what the other program calls a component or an actor; null where it told none.
  @Nullable String end(String theirs) {
    return ends.get(theirs);
  }

  /// The component of an id of ours; null where an actor has it, or nothing.
  @Nullable Component component(String id) {
    return picture.component(id);
  }

  /// Where something of the other program's is called by its name here, else by its id there.
  String called(String theirs) {
    String at = ends.get(theirs);
    return at == null ? theirs : picture.nameOf(at);
  }

  /// Our ids of those that are components.
  List<String> components(List<String> theirs) {
    return theirs.stream()
        .map(ends::get)
        .filter(Objects::nonNull)
        .filter(id -> picture.component(id) != null)
        .distinct()
        .toList();
  }

  /// All of it, with what more came from elsewhere.
  SystemPicture picture() {
    return picture.picture(known.origins());
  }
}
