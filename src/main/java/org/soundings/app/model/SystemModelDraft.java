package org.soundings.app.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;

/// A system model under construction for thousands of items. Each item is found by its id quickly,
/// and the system model is built at the end.
final class SystemModelDraft {

  private final SystemModel before;
  private final SequencedMap<String, Zone> zones;
  private final SequencedMap<String, Component> components;
  private final SequencedMap<String, Actor> actors;
  private final SequencedMap<String, DataFlow> dataFlows;
  private final NewIds zoneIds = new NewIds();
  private final NewIds endIds = new NewIds();
  private final NewIds dataFlowIds = new NewIds();
  private int zone;
  private int component;
  private int actor;
  private int dataFlow;

  SystemModelDraft(Assessment assessment) {
    before = assessment.system();
    zones = byId(before.zones(), Zone::id);
    components = byId(before.components(), Component::id);
    actors = byId(before.actors(), Actor::id);
    dataFlows = byId(before.dataFlows(), DataFlow::id);
    zoneIds.take(zones.keySet());
    endIds.take(components.keySet());
    endIds.take(actors.keySet());
    endIds.take(List.of(SystemModel.RESERVED));
    endIds.take(new GivenIds(assessment).components().toList());
    dataFlowIds.take(dataFlows.keySet());
    // A repeated import must not mistake another item with the same id for a removed one.
    for (Origin origin : before.origins()) {
      switch (origin.kind()) {
        case ZONE -> zoneIds.take(List.of(origin.id()));
        case COMPONENT, ACTOR -> endIds.take(List.of(origin.id()));
        case DATA_FLOW -> dataFlowIds.take(List.of(origin.id()));
        case THREAT -> {}
      }
    }
    zone = before.nextZone();
    component = before.nextComponent();
    actor = before.nextActor();
    dataFlow = before.nextDataFlow();
  }

  private static <T> SequencedMap<String, T> byId(List<T> all, Function<T, String> id) {
    var map = new LinkedHashMap<String, T>();
    all.forEach(each -> map.put(id.apply(each), each));
    return map;
  }

  @Nullable Zone zone(String id) {
    return zones.get(id);
  }

  @Nullable Component component(String id) {
    return components.get(id);
  }

  boolean hasEnd(String id) {
    return components.containsKey(id) || actors.containsKey(id);
  }

  String nameOf(String id) {
    Component component = components.get(id);
    Actor actor = actors.get(id);
    return component != null ? component.name() : actor != null ? actor.name() : id;
  }

  void set(Zone zone) {
    zones.put(zone.id(), zone);
  }

  void set(Component component) {
    components.put(component.id(), component);
  }

  void set(Actor actor) {
    actors.put(actor.id(), actor);
  }

  void set(DataFlow dataFlow) {
    dataFlows.put(dataFlow.id(), dataFlow);
  }

  String newZoneId(String name) {
    return zoneIds.next(name);
  }

  String newEndId(String name) {
    return endIds.next(name);
  }

  String newDataFlowId(String from, String to) {
    return dataFlowIds.next(from + "-to-" + to);
  }

  int nextZone() {
    return zone++;
  }

  int nextComponent() {
    return component++;
  }

  int nextActor() {
    return actor++;
  }

  int nextDataFlow() {
    return dataFlow++;
  }

  /// The complete system model, including further origins.
  SystemModel picture(List<Origin> more) {
    return new SystemModel(
            List.copyOf(zones.values()),
            List.copyOf(components.values()),
            List.copyOf(actors.values()),
            List.copyOf(dataFlows.values()),
            before.given(),
            before.origins())
        .withMoreOrigins(more);
  }

  /// Generates unused ids, quickly even if thousands of items have the same name.
  private static final class NewIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    void take(Collection<String> ids) {
      taken.addAll(ids);
    }

    String next(String name) {
      String slug = SystemModel.slug(name);
      int number = last.getOrDefault(slug, 0);
      String id;
      do {
        number++;
        id = number == 1 ? slug : slug + "-" + number;
      } while (!taken.add(id));
      last.put(slug, number);
      return id;
    }
  }
}
