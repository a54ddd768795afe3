package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `system.yaml`: what the system is made of and what talks to what.
public final class SystemFile {

  /// What an id is while a thing is read that has none.
  private static final String NO_ID = "none";

  private final Set<String> zones = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> connections = new HashSet<>();
  private final Numbers zoneNumbers = new Numbers();
  private final Numbers componentNumbers = new Numbers();
  private final Numbers actorNumbers = new Numbers();
  private final Numbers connectionNumbers = new Numbers();

  private SystemFile() {}

  public static Node.Mapping write(SystemPicture system) {
    return Binding.write(system, new SystemFile()::picture);
  }

  public static SystemPicture read(Fields fields) {
    SystemPicture read = Binding.read(fields, new SystemFile()::picture);
    return read == null ? SystemPicture.EMPTY : read;
  }

  private SystemPicture picture(Binding<SystemPicture> file) {
    return new SystemPicture(
        file.each("zones", SystemPicture::zones, this::zone),
        file.each("components", SystemPicture::components, this::component),
        file.each("actors", SystemPicture::actors, this::actor),
        file.each("connections", SystemPicture::connections, this::connection),
        file.inner(
            "numbers_given", SystemPicture.Given.NONE, SystemPicture::given, SystemFile::given),
        file.each("origins", SystemPicture::origins, SystemFile::origin));
  }

  private static SystemPicture.Given given(Binding<SystemPicture.Given> file) {
    return new SystemPicture.Given(
        file.count("zones", SystemPicture.Given::zones),
        file.count("components", SystemPicture.Given::components),
        file.count("actors", SystemPicture.Given::actors),
        file.count("connections", SystemPicture.Given::connections));
  }

  private Zone zone(Binding<Zone> file) {
    return new Zone(
        id(file, Zone::id, zones),
        zoneNumbers.next(file, Zone::number),
        file.text("name", Zone::name),
        file.text("trust", Zone::trust),
        file.text("within", Zone::within));
  }

  private Component component(Binding<Component> file) {
    return new Component(
        id(file, Component::id, ends),
        componentNumbers.next(file, Component::number),
        file.text("name", Component::name),
        file.word("kind", Component.Kind.WORKLOAD, Component::kind),
        file.text("zone", Component::zone),
        new Component.Details(
            file.text("description", Component::description),
            file.text("technology", Component::technology),
            file.text("image", Component::image),
            file.text("data", Component::data)),
        ContextFields.field(file, Component::context),
        file.texts("threats", Component::threats),
        file.text("origin", Component::origin));
  }

  private Actor actor(Binding<Actor> file) {
    return new Actor(
        id(file, Actor::id, ends),
        actorNumbers.next(file, Actor::number),
        file.text("name", Actor::name),
        file.word("kind", Actor.Kind.USER, Actor::kind),
        file.text("position", Actor::position),
        file.text("zone", Actor::zone),
        file.text("description", Actor::description));
  }

  private Connection connection(Binding<Connection> file) {
    return new Connection(
        id(file, Connection::id, connections),
        connectionNumbers.next(file, Connection::number),
        end(file, "from", Connection::from),
        end(file, "to", Connection::to),
        file.text("data", Connection::data),
        file.text("protocol", Connection::protocol),
        file.text("authentication", Connection::authentication),
        file.word("encryption", Connection.Encryption.NOT_KNOWN, Connection::encryption),
        file.text("origin", Connection::origin));
  }

  private static Origin origin(Binding<Origin> file) {
    String model = file.required("model", Origin::model);
    Origin.Kind kind = file.maybeWord("kind", Origin.Kind.class, Origin::kind);
    if (kind == null) {
      file.refuse();
    }
    return new Origin(
        model,
        kind == null ? Origin.Kind.values()[0] : kind,
        file.text("theirs", Origin::theirs),
        file.required("ours", Origin::ours),
        file.text("said", Origin::said));
  }

  /// The id of a component or actor. One that is not there is an error, so that what was written by
  /// hand is never saved over without it.
  private String end(Binding<Connection> file, String key, Function<Connection, String> get) {
    String id = file.required(key, get);
    file.file()
        .filter(_ -> !id.isEmpty() && !ends.contains(id))
        .ifPresent(
            fields ->
                fields.problem(
                    fields.placeOf(key),
                    tr("\"%s\" is no component and no actor of this file.", id),
                    tr("Write the id of one of them.")));
    return id;
  }

  /// An id that nothing else has.
  private static <R> String id(Binding<R> file, Function<R, String> get, Set<String> ids) {
    String id = file.required("id", get);
    if (file.file().map(fields -> isUsable(id, fields, ids)).orElse(true)) {
      return id;
    }
    file.refuse();
    return NO_ID;
  }

  private static boolean isUsable(String id, Fields fields, Set<String> ids) {
    if (id.isEmpty()) {
      return false;
    }
    if (!SystemPicture.isId(id)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"id\" should be lower-case words joined by hyphens but is \"%s\".", id),
          tr("Write for example log-shipper."));
      return false;
    }
    if (id.equals(SystemPicture.RESERVED)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"system\" stands for the whole system."),
          tr("Give it another id, such as system-service."));
      return false;
    }
    if (!ids.add(id)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"%s\" is there twice.", id),
          tr("Give one of the two another id."));
      return false;
    }
    return true;
  }
}
