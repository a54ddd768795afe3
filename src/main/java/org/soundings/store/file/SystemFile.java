package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `system.yaml`: what the system is made of and what talks to what.
public final class SystemFile {

  private SystemFile() {}

  public static Node.Mapping write(SystemPicture system) {
    SystemPicture.Given given = system.given();
    return Node.mapping()
        .put("zones", Node.list(system.zones().stream().map(SystemFile::zone).toList()))
        .put(
            "components",
            Node.list(system.components().stream().map(SystemFile::component).toList()))
        .put("actors", Node.list(system.actors().stream().map(SystemFile::actor).toList()))
        .put(
            "connections",
            Node.list(system.connections().stream().map(SystemFile::connection).toList()))
        .put(
            "numbers_given",
            Node.mapping()
                .plain("zones", number(given.zones()))
                .plain("components", number(given.components()))
                .plain("actors", number(given.actors()))
                .plain("connections", number(given.connections()))
                .build())
        .put("origins", Node.list(system.origins().stream().map(SystemFile::origin).toList()))
        .build();
  }

  public static SystemPicture read(Fields fields) {
    var zoneIds = new HashSet<String>();
    var endIds = new HashSet<String>();
    var connectionIds = new HashSet<String>();
    var zoneNumbers = new Numbers();
    var componentNumbers = new Numbers();
    var actorNumbers = new Numbers();
    var connectionNumbers = new Numbers();
    List<Zone> zones = fields.each("zones", each -> readZone(each, zoneIds, zoneNumbers));
    List<Component> components =
        fields.each("components", each -> readComponent(each, endIds, componentNumbers));
    List<Actor> actors = fields.each("actors", each -> readActor(each, endIds, actorNumbers));
    List<Connection> connections =
        fields.each(
            "connections", each -> readConnection(each, endIds, connectionIds, connectionNumbers));
    SystemPicture.Given given =
        fields.fields("numbers_given").map(SystemFile::given).orElse(SystemPicture.Given.NONE);
    List<Origin> origins = fields.each("origins", SystemFile::readOrigin);
    fields.finish();
    return new SystemPicture(zones, components, actors, connections, given, origins);
  }

  private static SystemPicture.Given given(Fields fields) {
    var given =
        new SystemPicture.Given(
            fields.integer("zones").orElse(0),
            fields.integer("components").orElse(0),
            fields.integer("actors").orElse(0),
            fields.integer("connections").orElse(0));
    fields.finish();
    return given;
  }

  private static @Nullable Integer number(int number) {
    return number == 0 ? null : number;
  }

  private static Node zone(Zone zone) {
    return Node.mapping()
        .text("id", zone.id())
        .plain("number", zone.number())
        .text("name", zone.name())
        .text("trust", zone.trust())
        .text("within", zone.within())
        .build();
  }

  private static @Nullable Zone readZone(Fields fields, Set<String> ids, Numbers numbers) {
    String id = id(fields, ids);
    int number = numbers.next(fields);
    String name = fields.text("name");
    String trust = fields.text("trust");
    String within = fields.text("within");
    fields.finish();
    return id == null ? null : new Zone(id, number, name, trust, within);
  }

  private static Node component(Component component) {
    return Node.mapping()
        .text("id", component.id())
        .plain("number", component.number())
        .text("name", component.name())
        .text("kind", Fields.word(component.kind()))
        .text("zone", component.zone())
        .text("description", component.description())
        .text("technology", component.technology())
        .text("image", component.image())
        .text("data", component.data())
        .put("context", ContextFields.write(component.context()))
        .put("threats", Node.texts(component.threats()))
        .text("origin", component.origin())
        .build();
  }

  private static @Nullable Component readComponent(
      Fields fields, Set<String> ids, Numbers numbers) {
    String id = id(fields, ids);
    int number = numbers.next(fields);
    String name = fields.text("name");
    Component.Kind kind = fields.word("kind", Component.Kind.class).orElse(Component.Kind.WORKLOAD);
    String zone = fields.text("zone");
    var details =
        new Component.Details(
            fields.text("description"),
            fields.text("technology"),
            fields.text("image"),
            fields.text("data"));
    Context context = fields.fields("context").map(ContextFields::read).orElse(Context.EMPTY);
    List<String> threats = fields.texts("threats");
    String origin = fields.text("origin");
    fields.finish();
    return id == null
        ? null
        : new Component(id, number, name, kind, zone, details, context, threats, origin);
  }

  private static Node actor(Actor actor) {
    return Node.mapping()
        .text("id", actor.id())
        .plain("number", actor.number())
        .text("name", actor.name())
        .text("kind", Fields.word(actor.kind()))
        .text("position", actor.position())
        .text("zone", actor.zone())
        .text("description", actor.description())
        .build();
  }

  private static @Nullable Actor readActor(Fields fields, Set<String> ids, Numbers numbers) {
    String id = id(fields, ids);
    int number = numbers.next(fields);
    String name = fields.text("name");
    Actor.Kind kind = fields.word("kind", Actor.Kind.class).orElse(Actor.Kind.USER);
    String position = fields.text("position");
    String zone = fields.text("zone");
    String description = fields.text("description");
    fields.finish();
    return id == null ? null : new Actor(id, number, name, kind, position, zone, description);
  }

  private static Node connection(Connection connection) {
    return Node.mapping()
        .text("id", connection.id())
        .plain("number", connection.number())
        .text("from", connection.from())
        .text("to", connection.to())
        .text("data", connection.data())
        .text("protocol", connection.protocol())
        .text("authentication", connection.authentication())
        .text("encryption", Fields.word(connection.encryption()))
        .text("origin", connection.origin())
        .build();
  }

  private static @Nullable Connection readConnection(
      Fields fields, Set<String> ends, Set<String> ids, Numbers numbers) {
    String id = id(fields, ids);
    int number = numbers.next(fields);
    String from = end(fields, "from", ends);
    String to = end(fields, "to", ends);
    String data = fields.text("data");
    String protocol = fields.text("protocol");
    String authentication = fields.text("authentication");
    Connection.Encryption encryption =
        fields
            .word("encryption", Connection.Encryption.class)
            .orElse(Connection.Encryption.NOT_KNOWN);
    String origin = fields.text("origin");
    fields.finish();
    return id == null
        ? null
        : new Connection(id, number, from, to, data, protocol, authentication, encryption, origin);
  }

  private static Node origin(Origin origin) {
    return Node.mapping()
        .text("model", origin.model())
        .text("kind", Fields.word(origin.kind()))
        .text("theirs", origin.theirs())
        .text("ours", origin.ours())
        .text("said", origin.said())
        .build();
  }

  private static @Nullable Origin readOrigin(Fields fields) {
    String model = fields.requiredText("model");
    Optional<Origin.Kind> kind = fields.word("kind", Origin.Kind.class);
    String theirs = fields.text("theirs");
    String ours = fields.requiredText("ours");
    String said = fields.text("said");
    fields.finish();
    return kind.map(known -> new Origin(model, known, theirs, ours, said)).orElse(null);
  }

  /// The id of a component or actor. One that is not there is an error, so that what was written by
  /// hand is never saved over without it.
  private static String end(Fields fields, String key, Set<String> ends) {
    String id = fields.requiredText(key);
    if (!id.isEmpty() && !ends.contains(id)) {
      fields.problem(
          fields.placeOf(key),
          tr("\"%s\" is no component and no actor of this file.", id),
          tr("Write the id of one of them."));
    }
    return id;
  }

  /// An id that nothing else has, or null with a problem.
  private static @Nullable String id(Fields fields, Set<String> ids) {
    String id = fields.requiredText("id");
    if (id.isEmpty()) {
      return null;
    }
    if (!SystemPicture.isId(id)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"id\" should be lower-case words joined by hyphens but is \"%s\".", id),
          tr("Write for example log-shipper."));
      return null;
    }
    if (id.equals(SystemPicture.RESERVED)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"system\" stands for the whole system."),
          tr("Give it another id, such as system-service."));
      return null;
    }
    if (!ids.add(id)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"%s\" is there twice.", id),
          tr("Give one of the two another id."));
      return null;
    }
    return id;
  }
}
