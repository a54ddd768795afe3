package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `system.yaml`: components, actors, trust zones and data flows.
public final class SystemFile {

  /// The placeholder id while an item without one is read.
  private static final String NO_ID = "none";

  private final Set<String> zones = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> dataFlows = new HashSet<>();
  private final Numbers zoneNumbers = new Numbers();
  private final Numbers componentNumbers = new Numbers();
  private final Numbers actorNumbers = new Numbers();
  private final Numbers dataFlowNumbers = new Numbers();

  private SystemFile() {}

  public static Node.Mapping write(SystemModel system) {
    return Binding.write(system, new SystemFile()::picture);
  }

  public static SystemModel read(Fields fields) {
    SystemModel read = Binding.read(fields, new SystemFile()::picture);
    return read == null ? SystemModel.EMPTY : read;
  }

  private SystemModel picture(Binding<SystemModel> file) {
    return new SystemModel(
        file.each("zones", SystemModel::zones, this::zone),
        file.each("components", SystemModel::components, this::component),
        file.each("actors", SystemModel::actors, this::actor),
        file.each("data_flows", SystemModel::dataFlows, this::dataFlow),
        file.inner("last_numbers", SystemModel.Given.NONE, SystemModel::given, SystemFile::given),
        file.each("origins", SystemModel::origins, SystemFile::origin));
  }

  private static SystemModel.Given given(Binding<SystemModel.Given> file) {
    return new SystemModel.Given(
        file.count("zones", SystemModel.Given::zones),
        file.count("components", SystemModel.Given::components),
        file.count("actors", SystemModel.Given::actors),
        file.count("data_flows", SystemModel.Given::dataFlows));
  }

  private Zone zone(Binding<Zone> file) {
    return new Zone(
        id(file, Zone::id, zones),
        zoneNumbers.next(file, Zone::number),
        file.text("name", Zone::name),
        file.text("trust", Zone::trust),
        file.text("parent", Zone::parent));
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

  private DataFlow dataFlow(Binding<DataFlow> file) {
    return new DataFlow(
        id(file, DataFlow::id, dataFlows),
        dataFlowNumbers.next(file, DataFlow::number),
        end(file, "from", DataFlow::from),
        end(file, "to", DataFlow::to),
        file.text("data", DataFlow::data),
        file.text("protocol", DataFlow::protocol),
        file.text("authentication", DataFlow::authentication),
        file.word("encryption", DataFlow.Encryption.NOT_KNOWN, DataFlow::encryption),
        file.text("origin", DataFlow::origin));
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
        file.text("model_id", Origin::modelId),
        file.required("id", Origin::id),
        file.text("hash", Origin::hash));
  }

  /// The id of a component or actor. An unknown id is an error, so that a manual edit is never
  /// overwritten without it.
  private String end(Binding<DataFlow> file, String key, Function<DataFlow, String> get) {
    String id = file.required(key, get);
    file.file()
        .filter(_ -> !id.isEmpty() && !ends.contains(id))
        .ifPresent(
            fields ->
                fields.problem(
                    fields.placeOf(key),
                    tr("\"%s\" is neither a component nor an actor in this file.", id),
                    tr("Use the ID of a component or an actor.")));
    return id;
  }

  /// A unique id.
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
    if (!SystemModel.isId(id)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"id\" must consist of lower-case words joined by hyphens, but is \"%s\".", id),
          tr("Use, for example, log-shipper."));
      return false;
    }
    if (id.equals(SystemModel.RESERVED)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"system\" is reserved for the whole system."),
          tr("Choose another ID, such as system-service."));
      return false;
    }
    if (!ids.add(id)) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"%s\" occurs twice.", id),
          tr("Give one of the entries a different ID."));
      return false;
    }
    return true;
  }
}
