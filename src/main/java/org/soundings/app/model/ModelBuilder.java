package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.OwnThreat;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// Adds what another model holds to an assessment, under ids and numbers of ours.
///
/// Zones, components and actors first, then connections and threats, because these refer to them. A
/// reference to something that was not told is dropped and noted. What came from the same file
/// before and still has its name is found again and left as it is; what the team renamed is added
/// again, because nothing tells that it is the same.
final class ModelBuilder {

  private final String origin;
  private Assessment assessment;
  private SystemPicture system;
  private final SystemPicture before;
  private final List<OwnThreat> threatsBefore;
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private int components;
  private int actors;
  private int connections;
  private int threats;
  private final List<String> notes = new ArrayList<>();

  /// @param origin what stands as the origin of all that is added
  ModelBuilder(Assessment assessment, String origin) {
    this.assessment = assessment;
    this.system = assessment.system();
    this.before = assessment.system();
    this.threatsBefore = new ArrayList<>(assessment.ownThreats());
    this.origin = origin;
  }

  /// @param parent the other program's id of the zone around it, or ""
  void zone(String theirs, String name, String trust, String parent) {
    Optional<Zone> known =
        before.zones().stream()
            .filter(zone -> zone.name().equals(named(name, "")))
            .filter(zone -> !zones.containsValue(zone.id()))
            .findFirst();
    if (known.isPresent()) {
      zones.put(theirs, known.get().id());
      return;
    }
    String id = system.newZoneId(name.isBlank() ? "zone" : name);
    system = system.with(new Zone(id, system.nextZone(), named(name, id), trust, ""));
    zones.put(theirs, id);
    if (!parent.isEmpty()) {
      parents.put(id, parent);
    }
  }

  /// Puts zones into each other, once all are told.
  void nestZones() {
    parents.forEach(
        (id, theirs) -> {
          String around = zones.get(theirs);
          if (around != null && !around.equals(id)) {
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
    Optional<Component> known =
        before.components().stream()
            .filter(each -> each.origin().equals(origin) && each.name().equals(named(name, "")))
            .filter(each -> !ends.containsValue(each.id()))
            .findFirst();
    if (known.isPresent()) {
      ends.put(theirs, known.get().id());
      return;
    }
    String id = system.newEndId(name.isBlank() ? kind.words() : name, assessment::namesComponent);
    system =
        system.with(
            Component.begin(id, system.nextComponent(), named(name, id), kind)
                .withZone(zoneOf(zone))
                .withDescription(description)
                .withTechnology(technology)
                .withImage(image)
                .withOrigin(origin));
    ends.put(theirs, id);
    components++;
  }

  void actor(String theirs, String name, Actor.Kind kind, String zone, String description) {
    Optional<Actor> known =
        before.actors().stream()
            .filter(each -> each.name().equals(named(name, "")) && each.kind() == kind)
            .filter(each -> !ends.containsValue(each.id()))
            .findFirst();
    if (known.isPresent()) {
      ends.put(theirs, known.get().id());
      return;
    }
    String id = system.newEndId(name.isBlank() ? "actor" : name, assessment::namesComponent);
    system =
        system.with(
            new Actor(
                id, system.nextActor(), named(name, id), kind, "", zoneOf(zone), description));
    ends.put(theirs, id);
    actors++;
  }

  private String zoneOf(String theirs) {
    return zones.getOrDefault(theirs, "");
  }

  private static String named(String name, String otherwise) {
    return name.isBlank() ? otherwise : name.strip().replaceAll("\\s+", " ");
  }

  void connection(
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
      return;
    }
    boolean isKnown =
        before.connections().stream()
            .anyMatch(
                each ->
                    each.origin().equals(origin)
                        && each.from().equals(begin)
                        && each.to().equals(end)
                        && each.data().equals(data));
    if (isKnown) {
      return;
    }
    system =
        system.with(
            new Connection(
                system.newConnectionId(begin, end),
                system.nextConnection(),
                begin,
                end,
                data,
                protocol,
                authentication,
                encryption,
                origin));
    connections++;
  }

  /// @param places the other program's ids of what it is about
  /// @param note all that the other program says of it, Markdown
  void threat(
      String title, List<String> places, Likelihood likelihood, Impact impact, String note) {
    Optional<OwnThreat> known =
        threatsBefore.stream()
            .filter(each -> each.title().equals(named(title, each.title())))
            .filter(each -> each.note().equals(note))
            .findFirst();
    if (known.isPresent()) {
      // Each answers for one: a model may hold the same words twice.
      threatsBefore.remove(known.get());
      return;
    }
    int number = assessment.nextOwnThreatNumber();
    List<String> about =
        places.stream()
            .map(ends::get)
            .filter(Objects::nonNull)
            .filter(id -> system.component(id).isPresent())
            .distinct()
            .toList();
    assessment =
        assessment.withOwnThreat(
            new OwnThreat(
                assessment.newOwnThreatId(),
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
    threats++;
  }

  /// Something that could not be taken over, in a sentence.
  void note(String sentence) {
    notes.add(sentence);
  }

  ModelImport.Taken taken(String format) {
    return new ModelImport.Taken(
        format,
        assessment.withSystem(system),
        new ModelImport.Counts(
            system.zones().size() - before.zones().size(),
            components,
            actors,
            connections,
            threats),
        notes);
  }
}
