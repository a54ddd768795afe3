package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Connection.Encryption;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.base.Digest;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Shape;
import org.soundings.report.picture.Layout;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// OWASP Threat Dragon, models of version 2.
///
/// One diagram, laid out as our own. Zones are trust boundary boxes, data stores are stores, actors
/// and outside systems are actors, all else are processes. Threats to the whole system hang on a
/// process that carries the system's name and stands above the others and is marked. A threat of
/// the catalogue names it, so that whoever reads the file again does not take it for one of their
/// own.
public final class ThreatDragonFormat {

  /// Says of a process that it is no part of the system but stands for all of it.
  public static final String WHOLE_SYSTEM = "isWholeSystem";

  /// The key of the fingerprint of what was written of a threat.
  public static final String AS_WRITTEN = "asWritten";

  private static final String VERSION = "2.3.0";

  /// Shapes of the program have room for larger letters than ours.
  private static final double SCALE = 1.8;

  private static final double TOP = 120;

  private final Exchange exchange;
  private final SystemPicture system;
  private final ExchangeIds names;
  private final List<Threat> threats;

  ThreatDragonFormat(Exchange exchange) {
    this.exchange = exchange;
    this.system = exchange.assessment().system();
    this.names = new ExchangeIds(exchange.assessmentId());
    this.threats = exchange.threats().threats();
  }

  JsonObject write() {
    var profile = exchange.assessment().profile();
    return JsonObject.of()
        .put("version", VERSION)
        .put(
            "summary",
            JsonObject.of()
                .put("title", profile.title())
                .put("id", names.uuid("model", profile.id()))
                .put("owner", "")
                .put("description", profile.scope().purpose()))
        .put(
            "detail",
            JsonObject.of()
                .put(
                    "contributors",
                    profile.people().stream()
                        .map(person -> JsonObject.of().put("name", person.name()))
                        .toList())
                .put("diagrams", List.of(diagram()))
                .put("diagramTop", 1)
                .put("reviewer", "")
                .put("threatTop", threats.size()));
  }

  private JsonObject diagram() {
    return JsonObject.of()
        .put("id", 0)
        .put("title", "System picture")
        .put("description", exchange.assessment().profile().occasion())
        .put("diagramType", "STRIDE")
        .put("thumbnail", "./public/content/images/thumbnail.stride.jpg")
        .put("version", VERSION)
        .put("cells", cells());
  }

  private List<JsonObject> cells() {
    Drawing drawing = Layout.of(system);
    var cells = new ArrayList<JsonObject>();
    int layer = -drawing.frames().size() - 1;
    for (Drawing.Frame frame : drawing.frames()) {
      cells.add(
          cell("zone", frame.id(), "trust-boundary-box", layer++, frame.area())
              .put(
                  "data",
                  JsonObject.of()
                      .put("type", "tm.BoundaryBox")
                      .put("name", frame.name())
                      .put("description", system.zone(frame.id()).map(z -> z.trust()).orElse(""))
                      .put("isTrustBoundary", true)
                      .put("hasOpenThreats", false)));
    }
    cells.add(whole());
    int front = 1;
    for (Drawing.Box box : drawing.boxes()) {
      cells.add(box(box, front++));
    }
    for (Connection connection : system.connections()) {
      if (system.hasEnd(connection.from()) && system.hasEnd(connection.to())) {
        cells.add(flow(connection, front++));
      }
    }
    return cells;
  }

  private JsonObject whole() {
    Area place = new Area(0, -TOP / SCALE + 8, 160, 40);
    return cell("system", ThreatId.WHOLE_SYSTEM, "process", 0, place)
        .put(
            "data",
            data("tm.Process", exchange.title(), "The whole system", ThreatId.WHOLE_SYSTEM)
                .put(WHOLE_SYSTEM, true));
  }

  private JsonObject box(Drawing.Box box, int layer) {
    String description =
        system
            .component(box.id())
            .map(each -> each.description())
            .or(() -> system.actor(box.id()).map(each -> each.description()))
            .orElse("");
    String shape =
        switch (box.shape()) {
          case STORE -> "store";
          case ACTOR, OUTSIDE -> "actor";
          case COMPONENT -> "process";
        };
    return cell("end", box.id(), shape, layer, box.area())
        .put("data", data(type(box.shape()), box.name(), description, box.id()));
  }

  private static String type(Shape shape) {
    return switch (shape) {
      case STORE -> "tm.Store";
      case ACTOR, OUTSIDE -> "tm.Actor";
      case COMPONENT -> "tm.Process";
    };
  }

  private JsonObject data(String type, String name, String description, String place) {
    List<Threat> here = threats.stream().filter(threat -> place(threat).equals(place)).toList();
    return JsonObject.of()
        .put("type", type)
        .put("name", name)
        .put("description", description)
        .put("outOfScope", false)
        .put("hasOpenThreats", here.stream().anyMatch(threat -> status(threat).equals("Open")))
        .put("threats", here.stream().map(this::threat).toList());
  }

  /// A component that is gone from the picture cannot be named; its threats are the whole's.
  private String place(Threat threat) {
    String component = threat.id().component();
    return system.component(component).isPresent() ? component : ThreatId.WHOLE_SYSTEM;
  }

  private JsonObject cell(String kind, String id, String shape, int layer, Area area) {
    return JsonObject.of()
        .put("id", names.uuid(kind, id))
        .put("shape", shape)
        .put("zIndex", layer)
        .put("visible", true)
        .put(
            "position",
            JsonObject.of()
                .put("x", Math.round(area.x() * SCALE))
                .put("y", Math.round(area.y() * SCALE + TOP)))
        .put(
            "size",
            JsonObject.of()
                .put("width", Math.max(10, Math.round(area.width() * SCALE)))
                .put("height", Math.max(10, Math.round(area.height() * SCALE))));
  }

  private JsonObject flow(Connection each, int layer) {
    String name = each.data().isBlank() ? "Connection " + each.number() : each.data();
    return JsonObject.of()
        .put("id", names.uuid("connection", each.id()))
        .put("shape", "flow")
        .put("zIndex", layer)
        .put("connector", "smooth")
        .put("source", JsonObject.of().put("cell", names.uuid("end", each.from())))
        .put("target", JsonObject.of().put("cell", names.uuid("end", each.to())))
        .put("vertices", List.of())
        .put(
            "data",
            JsonObject.of()
                .put("type", "tm.Flow")
                .put("name", name)
                .put("description", description(each))
                .put("protocol", each.protocol())
                .put("isEncrypted", each.encryption() == Encryption.ENCRYPTED)
                .put("isBidirectional", false)
                .put("outOfScope", false)
                .put("hasOpenThreats", false)
                .put("threats", List.of()));
  }

  /// What the format has no place for: whether it is known that it is encrypted, and how the one
  /// who begins shows who it is.
  private static String description(Connection each) {
    String encryption = "Encryption: " + each.encryption().words() + ".";
    return each.authentication().isBlank()
        ? encryption
        : encryption + " Authentication: " + each.authentication() + ".";
  }

  /// A fingerprint of what people read of a threat and may change in the other program: title,
  /// severity, status, description, mitigation.
  public static String fingerprint(List<String> texts) {
    return Digest.of(String.join("\n\n", texts.stream().map(String::strip).toList())).brief();
  }

  private JsonObject threat(Threat threat) {
    String title = threat.label() + " " + threat.template().title();
    String severity = threat.level().title();
    String description = description(threat);
    String mitigation = mitigation(threat);
    return JsonObject.of()
        .put("id", names.uuid("threat", threat.id().toString()))
        .put("threatId", names.uuid("threat", threat.id().toString()))
        .put("number", threats.indexOf(threat) + 1)
        .put("title", title)
        .put("type", threat.template().stride().isEmpty() ? "" : stride(threat))
        .put("modelType", "STRIDE")
        .put("severity", severity)
        .put("status", status(threat))
        .put("score", "")
        .put("new", false)
        .put("description", description)
        .put("mitigation", mitigation)
        .put(
            threat.isOwn() ? OtmAttributes.OWN_THREAT : OtmAttributes.CATALOGUE_THREAT,
            threat.template().id())
        .put(
            AS_WRITTEN,
            fingerprint(List.of(title, severity, status(threat), description, mitigation)));
  }

  private String description(Threat threat) {
    var table = exchange.assessment().riskTable();
    return "%s\n\n%s, %s.\n%s"
        .formatted(
            threat.template().scenario(),
            table.title(threat.now().likelihood()),
            table.title(threat.now().impact()),
            Exchange.because(threat));
  }

  /// `elevation-of-privilege` as `Elevation of privilege`.
  private static String stride(Threat threat) {
    String words = threat.template().stride().getFirst().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// Mitigated is only what was agreed and done; a decision alone leaves a threat open.
  private String status(Threat threat) {
    List<Action> actions = exchange.actionsAgainst(threat);
    if (threat.reach() == Threat.Reach.DOES_NOT_APPLY) {
      return "NotApplicable";
    }
    return !actions.isEmpty()
            && actions.stream().allMatch(action -> action.status() == Action.Status.DONE)
        ? "Mitigated"
        : "Open";
  }

  private String mitigation(Threat threat) {
    var words = new StringBuilder();
    Decision decision = exchange.decision(threat);
    if (decision.treatment() != null && decision.isDecided()) {
      Exchange.append(
          words,
          "Treatment: " + decision.treatment().name().toLowerCase(java.util.Locale.ROOT) + ".");
    }
    Exchange.append(words, decision.reason());
    for (Action action : exchange.actionsAgainst(threat)) {
      Exchange.append(
          words, "%s %s (%s)".formatted(action.id(), action.title(), action.status().words()));
    }
    return words.toString();
  }
}
