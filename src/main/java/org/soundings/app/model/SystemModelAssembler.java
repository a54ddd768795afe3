package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.language.Messages;

/// Adds the zones, components, actors and data flows of another model to the system model.
///
/// Zones, components and actors come first, then data flows, because these refer to them. A
/// reference to an unknown item is dropped and noted.
final class SystemModelAssembler {

  private final String origin;
  private final Recognition recognition;
  private final RecognisedItems known;
  private final ModelNames names;
  private final SystemModelDraft picture;
  private final KnownModelItems<Zone> zonesHere;
  private final KnownModelItems<Component> componentsHere;
  private final KnownModelItems<Actor> actorsHere;
  private final KnownModelItems<DataFlow> dataFlowsHere;
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final List<Nested> nested = new ArrayList<>();
  private final Set<String> excludedZones = new HashSet<>();
  private final Map<String, String> excludedEnds = new HashMap<>();

  /// A zone that may have a parent zone.
  ///
  /// @param item its place in the items
  /// @param isCompared whether it was here before and is only compared
  private record Nested(
      RecognisedItems.Key told, String id, String parent, int item, boolean isCompared) {}

  /// @param before the existing assessment
  /// @param origin the origin recorded for everything added
  SystemModelAssembler(Assessment before, String origin, Recognition recognition) {
    this.origin = origin;
    this.recognition = recognition;
    this.known = recognition.known();
    this.names = recognition.names();
    this.picture = new SystemModelDraft(before);
    zonesHere =
        new KnownModelItems<>(
            before.system().zones(), Zone::id, zone -> ModelNames.bare(zone.name()));
    componentsHere =
        new KnownModelItems<>(
            before.system().components(), Component::id, each -> ModelNames.bare(each.name()));
    actorsHere =
        new KnownModelItems<>(
            before.system().actors(),
            Actor::id,
            each -> List.of(ModelNames.bare(each.name()), each.kind()));
    dataFlowsHere =
        new KnownModelItems<>(
            before.system().dataFlows(),
            DataFlow::id,
            each -> List.of(each.from(), each.to(), ModelNames.bare(each.data())));
  }

  /// @param parent the model's id of the parent zone, or ""
  void zone(String externalId, String name, String trust, String parent) {
    RecognisedItems.Key told = known.next(Origin.Kind.ZONE, externalId);
    String said = known.said(told, name, trust, parent);
    String bare = names.kept(name, "");
    boolean isCompared = known.before(told).map(Origin::hash).orElse("").isEmpty();
    Optional<String> existing =
        recognition.existing(
            told,
            ModelNames.named(bare, externalId),
            said,
            zonesHere,
            bare.isEmpty() ? List.of() : zonesHere.alike(bare),
            zone -> recognition.isOther(trust, zone.trust()));
    if (existing.isPresent()) {
      zones.put(externalId, existing.get());
      if (isCompared && zonesHere.has(existing.get())) {
        nested.add(new Nested(told, existing.get(), parent, recognition.last(), true));
      }
      return;
    }
    if (recognition.excludes(told, ModelNames.named(bare, externalId))) {
      excludedZones.add(externalId);
      return;
    }
    String id = picture.newZoneId(ModelNames.named(bare, "zone"));
    int number = picture.nextZone();
    String called = ModelNames.named(bare, tr("Zone %s", number));
    picture.set(new Zone(id, number, called, trust, ""));
    known.keep(told, id, said);
    recognition.tellAdded(told, called, id, List.of());
    zones.put(externalId, id);
    if (!parent.isEmpty()) {
      nested.add(new Nested(told, id, parent, recognition.last(), false));
    }
  }

  /// Assigns parent zones, once all zones are reported.
  void nestZones() {
    nested.forEach(this::nest);
    nested.clear();
  }

  private void nest(Nested each) {
    Zone zone = Objects.requireNonNull(picture.zone(each.id()));
    String around = zoneOf(each.parent());
    if (each.isCompared()) {
      if (isOtherZone(each.parent(), zone.parent())) {
        recognition.change(each.item());
        known.differs(each.told());
      }
    } else if (excludedZones.contains(each.parent())) {
      known.differs(each.told());
    } else if (!around.isEmpty() && !around.equals(each.id())) {
      picture.set(zone.withParent(around));
      recognition.refer(each.item(), around);
    }
  }

  /// Whether a model puts something in another zone than it stands in here. An excluded zone is
  /// another one.
  private boolean isOtherZone(String externalId, String here) {
    return excludedZones.contains(externalId)
        || recognition.isOther(zoneOf(externalId), zoneHere(here));
  }

  /// What is kept as the fingerprint of something in a zone: none if that is excluded, because what
  /// is here is other than what the model says.
  private String saidIn(String zone, String said) {
    return excludedZones.contains(zone) ? "" : said;
  }

  private List<String> around(String zone) {
    return Stream.of(zoneOf(zone)).filter(id -> !id.isEmpty()).toList();
  }

  /// What a model says about a component.
  ///
  /// @param zone the model's id of its trust zone, or ""
  record Part(
      String name,
      Component.Kind kind,
      String zone,
      String description,
      String technology,
      String image,
      String data) {}

  /// @param zone the model's id of its trust zone, or ""
  void component(
      String externalId,
      String name,
      Component.Kind kind,
      String zone,
      String description,
      String technology) {
    component(externalId, name, kind, zone, description, technology, "");
  }

  void component(
      String externalId,
      String name,
      Component.Kind kind,
      String zone,
      String description,
      String technology,
      String image) {
    component(externalId, new Part(name, kind, zone, description, technology, image, ""));
  }

  void component(String externalId, Part part) {
    RecognisedItems.Key told = known.next(Origin.Kind.COMPONENT, externalId);
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
    Optional<String> existing =
        recognition.existing(
            told,
            ModelNames.named(bare, externalId),
            said,
            componentsHere,
            componentsHere.alike(bare).stream()
                .filter(
                    each ->
                        each.origin().equals(origin)
                            || (recognition.isOwnExport()
                                && each.id().equals(externalId)
                                && each.kind() == part.kind()))
                .toList(),
            each -> isOther(part, each));
    if (existing.isPresent()) {
      ends.put(externalId, existing.get());
      return;
    }
    if (excludesEnd(told, externalId, bare)) {
      return;
    }
    String id =
        picture.newEndId(
            recognition.isOwnExport()
                ? externalId
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
    known.keep(told, id, saidIn(part.zone(), said));
    recognition.tellAdded(told, called, id, around(part.zone()));
    ends.put(externalId, id);
  }

  private boolean excludesEnd(RecognisedItems.Key told, String externalId, String bare) {
    String name = ModelNames.named(bare, externalId);
    boolean isExcluded = recognition.excludes(told, name);
    if (isExcluded) {
      excludedEnds.put(externalId, name);
    }
    return isExcluded;
  }

  private boolean isOther(Part told, Component here) {
    return told.kind() != here.kind()
        || isOtherZone(told.zone(), here.zone())
        || recognition.isOther(told.description(), here.description())
        || recognition.isOther(told.technology(), here.technology())
        || recognition.isOther(told.image(), here.image())
        || recognition.isOther(told.data(), here.data());
  }

  void actor(String externalId, String name, Actor.Kind kind, String zone, String description) {
    actor(externalId, name, kind, zone, description, "");
  }

  /// @param position the id of an attacker position, or ""
  void actor(
      String externalId,
      String name,
      Actor.Kind kind,
      String zone,
      String description,
      String position) {
    RecognisedItems.Key told = known.next(Origin.Kind.ACTOR, externalId);
    String said =
        known.said(
            told, name, kind, zone, description + (position.isEmpty() ? "" : "\n" + position));
    String bare = names.kept(name, "");
    Optional<String> existing =
        recognition.existing(
            told,
            ModelNames.named(bare, externalId),
            said,
            actorsHere,
            actorsHere.alike(List.of(bare, kind)),
            each ->
                isOtherZone(zone, each.zone())
                    || recognition.isOther(description, each.description())
                    || recognition.isOther(position, each.position()));
    if (existing.isPresent()) {
      ends.put(externalId, existing.get());
      return;
    }
    if (excludesEnd(told, externalId, bare)) {
      return;
    }
    String id =
        picture.newEndId(recognition.isOwnExport() ? externalId : ModelNames.named(bare, "actor"));
    int number = picture.nextActor();
    String called = ModelNames.named(bare, tr("Actor %s", number));
    picture.set(new Actor(id, number, called, kind, position, zoneOf(zone), description));
    known.keep(told, id, saidIn(zone, said));
    recognition.tellAdded(told, called, id, around(zone));
    ends.put(externalId, id);
  }

  private String zoneOf(String externalId) {
    String existing = zones.get(externalId);
    return existing == null ? "" : zoneHere(existing);
  }

  private String zoneHere(String id) {
    return picture.zone(id) == null ? "" : id;
  }

  /// @param externalId the model's id, or "" if it has none
  void dataFlow(
      String externalId,
      String from,
      String to,
      String data,
      String protocol,
      String authentication,
      DataFlow.Encryption encryption) {
    String bare = names.kept(data, "");
    String begin = ends.get(from);
    String end = ends.get(to);
    if (isUnknown(from) || isUnknown(to)) {
      recognition.add(
          new ModelItem(
              Kind.DATA_FLOW,
              Fate.LEFT_OUT,
              ModelNames.named(bare, "%s → %s".formatted(from, to))));
      return;
    }
    RecognisedItems.Key told =
        known.next(Origin.Kind.DATA_FLOW, externalId.isEmpty() ? from + " > " + to : externalId);
    String said = known.said(told, from, to, data, protocol, authentication, encryption);
    if (begin == null || end == null) {
      recognition.exclude(told, name(called(from), called(to), bare));
      return;
    }
    if (!picture.hasEnd(begin) || !picture.hasEnd(end)) {
      // The missing end is noted separately.
      return;
    }
    String name = name(picture.nameOf(begin), picture.nameOf(end), bare);
    Optional<String> existing =
        recognition.existing(
            told,
            name,
            said,
            dataFlowsHere,
            dataFlowsHere.alike(List.of(begin, end, bare)).stream()
                .filter(each -> recognition.isOwnExport() || each.origin().equals(origin))
                .toList(),
            each ->
                recognition.isOther(protocol, each.protocol())
                    || recognition.isOther(authentication, each.authentication())
                    || each.encryption() != encryption);
    if (existing.isPresent() || recognition.excludes(told, name)) {
      return;
    }
    String id = picture.newDataFlowId(begin, end);
    picture.set(
        new DataFlow(
            id,
            picture.nextDataFlow(),
            begin,
            end,
            bare,
            protocol,
            authentication,
            encryption,
            origin));
    known.keep(told, id, said);
    recognition.tellAdded(told, name, id, List.of(begin, end));
  }

  private static String name(String from, String to, String data) {
    return "%s → %s%s".formatted(from, to, data.isEmpty() ? "" : ": " + data);
  }

  private boolean isUnknown(String externalId) {
    return !ends.containsKey(externalId) && !isExcluded(externalId);
  }

  /// Whether the other program's component or actor of that id is excluded.
  boolean isExcluded(String externalId) {
    return excludedEnds.containsKey(externalId) && !ends.containsKey(externalId);
  }

  /// The local id of a component or actor of the model. Null if the model has no such item.
  @Nullable String end(String externalId) {
    return ends.get(externalId);
  }

  /// The component with a local id. Null if it is an actor or does not exist.
  @Nullable Component component(String id) {
    return picture.component(id);
  }

  /// The local name of an item of the model, or its id in the model if it is unknown.
  String called(String externalId) {
    String at = ends.get(externalId);
    return at == null ? excludedEnds.getOrDefault(externalId, externalId) : picture.nameOf(at);
  }

  /// The local ids of those that are components.
  List<String> components(List<String> externalId) {
    return externalId.stream()
        .map(ends::get)
        .filter(Objects::nonNull)
        .filter(id -> picture.component(id) != null)
        .distinct()
        .toList();
  }

  /// The complete system model, including the new origins.
  SystemModel picture() {
    return picture.picture(known.origins());
  }
}
