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

/// What the system is made of and what talks to what: one immutable value.
///
/// Components and actors share one set of ids, because connections join both.
///
/// @param zones by number
/// @param components by number
/// @param actors by number
/// @param connections by number
/// @param given the highest number ever given of each, so that none is used twice
/// @param origins what came from models made elsewhere, the team's own threats among it
@Withers
public record SystemPicture(
    List<Zone> zones,
    List<Component> components,
    List<Actor> actors,
    List<Connection> connections,
    Given given,
    List<Origin> origins)
    implements SystemPictureBuilder.With {

  /// Stands for the whole system in the ids of threats; no component and no actor has it.
  public static final String RESERVED = "system";

  public static final SystemPicture EMPTY =
      new SystemPicture(List.of(), List.of(), List.of(), List.of(), Given.NONE, List.of());

  /// The highest numbers ever given.
  public record Given(int zones, int components, int actors, int connections) {
    public static final Given NONE = new Given(0, 0, 0, 0);
  }

  public SystemPicture {
    zones = sorted(zones, Zone::number);
    components = sorted(components, Component::number);
    actors = sorted(actors, Actor::number);
    connections = sorted(connections, Connection::number);
    given =
        new Given(
            highest(zones, Zone::number, given.zones()),
            highest(components, Component::number, given.components()),
            highest(actors, Actor::number, given.actors()),
            highest(connections, Connection::number, given.connections()));
    origins = List.copyOf(origins);
  }

  public boolean isEmpty() {
    return zones.isEmpty() && components.isEmpty() && actors.isEmpty() && connections.isEmpty();
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

  /// The name of a component or actor, or the id itself where nothing has it any more.
  public String nameOf(String id) {
    return component(id).map(Component::name).or(() -> actor(id).map(Actor::name)).orElse(id);
  }

  /// A connection as it is called where it has no name of its own: from where to where.
  public String nameOf(Connection connection) {
    return nameOf(connection.from()) + " → " + nameOf(connection.to());
  }

  /// Whether an end of a connection is there.
  public boolean hasEnd(String id) {
    return component(id).isPresent() || actor(id).isPresent();
  }

  /// The zone in which a component or actor stands, as its id; "" where nobody said.
  public String zoneOf(String id) {
    return component(id).map(Component::zone).or(() -> actor(id).map(Actor::zone)).orElse("");
  }

  /// Whether a connection leaves one zone for another.
  public boolean crossesBoundary(Connection connection) {
    return !zoneOf(connection.from()).equals(zoneOf(connection.to()));
  }

  // Changes.

  /// Sets a component in the place where it stood, or adds it.
  public SystemPicture with(Component component) {
    return withComponents(
        replaced(components, component, each -> each.id().equals(component.id())));
  }

  public SystemPicture with(Zone zone) {
    return withZones(replaced(zones, zone, each -> each.id().equals(zone.id())));
  }

  public SystemPicture with(Actor actor) {
    return withActors(replaced(actors, actor, each -> each.id().equals(actor.id())));
  }

  public SystemPicture with(Connection connection) {
    return withConnections(
        replaced(connections, connection, each -> each.id().equals(connection.id())));
  }

  /// Takes a component away and every connection that began or ended there.
  public SystemPicture withoutComponent(String id) {
    return with()
        .components(without(components, each -> each.id().equals(id)))
        .connections(unconnected(id))
        .build();
  }

  /// Takes an actor away and every connection that began or ended there.
  public SystemPicture withoutActor(String id) {
    return with()
        .actors(without(actors, each -> each.id().equals(id)))
        .connections(unconnected(id))
        .build();
  }

  /// Takes a zone away; what stood in it stands in the zone around it then.
  public SystemPicture withoutZone(String id) {
    String around = zone(id).map(Zone::within).orElse("");
    return new SystemPicture(
        without(zones, each -> each.id().equals(id)).stream()
            .map(each -> each.within().equals(id) ? each.withWithin(around) : each)
            .toList(),
        components.stream()
            .map(each -> each.zone().equals(id) ? each.withZone(around) : each)
            .toList(),
        actors.stream().map(each -> each.zone().equals(id) ? each.withZone(around) : each).toList(),
        connections,
        given,
        origins);
  }

  public SystemPicture withoutConnection(String id) {
    return withConnections(without(connections, each -> each.id().equals(id)));
  }

  /// Keeps where something more came from.
  public SystemPicture withMoreOrigins(List<Origin> more) {
    return withOrigins(Stream.concat(origins.stream(), more.stream()).toList());
  }

  // New names and numbers.

  public int nextZone() {
    return given.zones() + 1;
  }

  public int nextComponent() {
    return given.components() + 1;
  }

  public int nextActor() {
    return given.actors() + 1;
  }

  public int nextConnection() {
    return given.connections() + 1;
  }

  /// An id for a component or actor of this name that nothing has yet.
  ///
  /// @param isNamed whether something outside the picture still speaks of an id, for example a
  ///   decision about a component that was taken away
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

  /// An id for a zone of this name that no zone has yet.
  public String newZoneId(String name) {
    return unused(name, id -> zone(id).isPresent() || wasGiven(Origin.Kind.ZONE, id));
  }

  /// An id for a connection that no connection has yet.
  public String newConnectionId(String from, String to) {
    return unused(
        from + "-to-" + to,
        id ->
            connections.stream().anyMatch(each -> each.id().equals(id))
                || wasGiven(Origin.Kind.CONNECTION, id));
  }

  /// Whether something that came from a model had this id, also where it was taken away: a model
  /// that is taken again would take another thing of that id for it.
  private boolean wasGiven(Origin.Kind kind, String id) {
    return origins.stream().anyMatch(each -> each.kind() == kind && each.ours().equals(id));
  }

  private static String unused(String name, Predicate<String> isTaken) {
    String slug = slug(name);
    String id = slug;
    for (int i = 2; isTaken.test(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }

  /// Lower-case words joined by hyphens, of a name in any script.
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
      throw new IllegalArgumentException("stands for the whole system: " + id);
    }
  }

  static void requireId(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException("not an id of lower-case words: " + id);
    }
  }

  /// Whether a text can be an id of something in the picture.
  public static boolean isId(String text) {
    return text.matches("[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= 140;
  }

  private List<Connection> unconnected(String id) {
    return without(connections, each -> each.from().equals(id) || each.to().equals(id));
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
