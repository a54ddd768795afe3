package org.soundings.assessment.system;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.soundings.base.Withers;

/// The system model: components, actors, trust zones and data flows, as one immutable value.
///
/// Components and actors share one set of ids, because data flows connect both.
///
/// @param zones by number
/// @param components by number
/// @param actors by number
/// @param dataFlows by number
/// @param given the highest number ever given to each kind, so that none is used twice
/// @param origins what came from imported models, including custom threats
@Withers
public record SystemModel(
    List<Zone> zones,
    List<Component> components,
    List<Actor> actors,
    List<DataFlow> dataFlows,
    Given given,
    List<Origin> origins)
    implements SystemModelBuilder.With {

  /// The whole system in the ids of threats. No component or actor has this id.
  public static final String RESERVED = "system";

  public static final SystemModel EMPTY =
      new SystemModel(List.of(), List.of(), List.of(), List.of(), Given.NONE, List.of());

  /// The highest numbers ever given.
  public record Given(int zones, int components, int actors, int dataFlows) {
    public static final Given NONE = new Given(0, 0, 0, 0);
  }

  public SystemModel {
    zones = sorted(zones, Zone::number);
    components = sorted(components, Component::number);
    actors = sorted(actors, Actor::number);
    dataFlows = sorted(dataFlows, DataFlow::number);
    given =
        new Given(
            highest(zones, Zone::number, given.zones()),
            highest(components, Component::number, given.components()),
            highest(actors, Actor::number, given.actors()),
            highest(dataFlows, DataFlow::number, given.dataFlows()));
    origins = List.copyOf(origins);
  }

  public boolean isEmpty() {
    return zones.isEmpty() && components.isEmpty() && actors.isEmpty() && dataFlows.isEmpty();
  }

  public Optional<Component> component(String id) {
    return components.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Actor> actor(String id) {
    return actors.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Zone> zone(String id) {
    return zones.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The name of a component or actor, or the id itself if it no longer exists.
  public String nameOf(String id) {
    return component(id).map(Component::name).or(() -> actor(id).map(Actor::name)).orElse(id);
  }

  /// The name of a data flow, by default from where to where.
  public String nameOf(DataFlow dataFlow) {
    return nameOf(dataFlow.from()) + " → " + nameOf(dataFlow.to());
  }

  /// Whether an end of a data flow exists.
  public boolean hasEnd(String id) {
    return component(id).isPresent() || actor(id).isPresent();
  }

  /// The id of the trust zone of a component or actor, "" if it has none.
  public String zoneOf(String id) {
    return component(id).map(Component::zone).or(() -> actor(id).map(Actor::zone)).orElse("");
  }

  /// Whether a data flow leaves one trust zone for another.
  public boolean crossesBoundary(DataFlow dataFlow) {
    return !zoneOf(dataFlow.from()).equals(zoneOf(dataFlow.to()));
  }

  // Changes.

  /// Replaces a component, or adds it.
  public SystemModel with(Component component) {
    return withComponents(
        replaced(components, component, each -> each.id().equals(component.id())));
  }

  public SystemModel with(Zone zone) {
    return withZones(replaced(zones, zone, each -> each.id().equals(zone.id())));
  }

  public SystemModel with(Actor actor) {
    return withActors(replaced(actors, actor, each -> each.id().equals(actor.id())));
  }

  public SystemModel with(DataFlow dataFlow) {
    return withDataFlows(replaced(dataFlows, dataFlow, each -> each.id().equals(dataFlow.id())));
  }

  /// Removes a component and all its data flows.
  public SystemModel withoutComponent(String id) {
    return with()
        .components(without(components, each -> each.id().equals(id)))
        .dataFlows(unconnected(id))
        .build();
  }

  /// Removes an actor and all its data flows.
  public SystemModel withoutActor(String id) {
    return with()
        .actors(without(actors, each -> each.id().equals(id)))
        .dataFlows(unconnected(id))
        .build();
  }

  /// Removes a trust zone. Its content moves to the parent zone.
  public SystemModel withoutZone(String id) {
    String around = zone(id).map(Zone::parent).orElse("");
    return new SystemModel(
        without(zones, each -> each.id().equals(id)).stream()
            .map(each -> each.parent().equals(id) ? each.withParent(around) : each)
            .toList(),
        components.stream()
            .map(each -> each.zone().equals(id) ? each.withZone(around) : each)
            .toList(),
        actors.stream().map(each -> each.zone().equals(id) ? each.withZone(around) : each).toList(),
        dataFlows,
        given,
        origins);
  }

  public SystemModel withoutDataFlow(String id) {
    return withDataFlows(without(dataFlows, each -> each.id().equals(id)));
  }

  /// Adds origins of imported objects.
  public SystemModel withMoreOrigins(List<Origin> more) {
    return withOrigins(Stream.concat(origins.stream(), more.stream()).toList());
  }

  // New ids and numbers.

  public int nextZone() {
    return given.zones() + 1;
  }

  public int nextComponent() {
    return given.components() + 1;
  }

  public int nextActor() {
    return given.actors() + 1;
  }

  public int nextDataFlow() {
    return given.dataFlows() + 1;
  }

  /// A new id for a component or actor with this name.
  ///
  /// @param isNamed whether something outside the system model still refers to an id, for example a
  ///   decision about a removed component
  public String newEndId(String name, Predicate<String> isNamed) {
    return unused(
        name,
        id ->
            hasEnd(id)
                || id.equals(RESERVED)
                || isNamed.test(id)
                || wasGiven(Origin.Kind.COMPONENT, id)
                || wasGiven(Origin.Kind.ACTOR, id));
  }

  /// A new id for a trust zone with this name.
  public String newZoneId(String name) {
    return unused(name, id -> zone(id).isPresent() || wasGiven(Origin.Kind.ZONE, id));
  }

  /// A new id for a data flow.
  public String newDataFlowId(String from, String to) {
    return unused(
        from + "-to-" + to,
        id ->
            dataFlows.stream().anyMatch(each -> each.id().equals(id))
                || wasGiven(Origin.Kind.DATA_FLOW, id));
  }

  /// Whether an imported object had this id, even if it was removed. Another object with the same
  /// id would be mistaken for it at the next import.
  private boolean wasGiven(Origin.Kind kind, String id) {
    return origins.stream().anyMatch(each -> each.kind() == kind && each.id().equals(id));
  }

  private static String unused(String name, Predicate<String> isTaken) {
    String slug = slug(name);
    String id = slug;
    for (int i = 2; isTaken.test(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }

  /// A name in any script as lower-case words joined by hyphens.
  public static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replace("ß", "ss")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = plain.length() <= 60 ? plain : plain.substring(0, 60).replaceAll("-+$", "");
    return cut.isEmpty() ? "part" : cut;
  }

  static void requireEndId(String id) {
    requireId(id);
    if (id.equals(RESERVED)) {
      throw new IllegalArgumentException("reserved for the whole system: " + id);
    }
  }

  static void requireId(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException("not an id of lower-case words: " + id);
    }
  }

  /// Whether a text is a valid id in the system model.
  public static boolean isId(String text) {
    return text.matches("[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= 140;
  }

  private List<DataFlow> unconnected(String id) {
    return without(dataFlows, each -> each.from().equals(id) || each.to().equals(id));
  }

  private static <T> List<T> sorted(List<T> values, ToIntFunction<T> number) {
    return values.stream().sorted(Comparator.comparingInt(number)).toList();
  }

  private static <T> int highest(List<T> values, ToIntFunction<T> number, int given) {
    return Math.max(given, values.stream().mapToInt(number).max().orElse(0));
  }

  private static <T> List<T> without(List<T> values, Predicate<T> gone) {
    return values.stream().filter(gone.negate()).toList();
  }

  private static <T> List<T> replaced(List<T> values, T value, Predicate<T> isOld) {
    var changed = new ArrayList<>(without(values, isOld));
    changed.add(value);
    return changed;
  }
}
