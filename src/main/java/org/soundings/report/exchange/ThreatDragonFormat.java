package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.base.Sha256;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Shape;
import org.soundings.report.picture.Layout;
import org.soundings.threat.Threat;
import org.soundings.yaml.JsonObject;

/// OWASP Threat Dragon, models of version 2.
///
/// One diagram with the same layout as in the report. Zones are trust boundary boxes, data stores
/// are stores, actors and outside systems are actors, all others are processes. Threats to the
/// whole system belong to a marked process above the others, with the system's name. A catalogue
/// threat contains its id, so that an import does not mistake it for a custom threat.
public final class ThreatDragonFormat {

  /// Marks a process that represents the whole system and is not a part of it.
  public static final String WHOLE_SYSTEM = "isWholeSystem";

  /// The key of the hash of the exported text of a threat.
  public static final String AS_WRITTEN = "asWritten";

  private static final String VERSION = "2.3.0";

  /// Shapes in Threat Dragon have room for larger letters.
  private static final double SCALE = 1.8;

  private static final double TOP = 120;

  private final Exchange exchange;
  private final SystemModel system;
  private final ExchangeIds names;
  private final List<Threat> threats;
  private final ThreatDragonThreat written;

  ThreatDragonFormat(Exchange exchange) {
    this.exchange = exchange;
    this.system = exchange.assessment().system();
    this.names = new ExchangeIds(exchange.assessmentId());
    this.threats = exchange.threats().threats();
    this.written = new ThreatDragonThreat(exchange, names);
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
                .put("description", description(profile)))
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

  private static String description(Profile profile) {
    var words = new StringBuilder();
    Exchange.append(words, profile.scope().purpose());
    Exchange.append(words, profile.scope().data());
    Exchange.fact(words, "In scope", Exchange.included(profile.scope()));
    Exchange.fact(words, "Out of scope", Exchange.excluded(profile.scope()));
    Exchange.fact(words, "Assumptions", Exchange.assumptions(profile));
    Exchange.fact(words, "Classification", profile.classification());
    return words.toString();
  }

  private JsonObject diagram() {
    return JsonObject.of()
        .put("id", 0)
        .put("title", "System model")
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
      cells.add(zone(frame, layer++));
    }
    cells.add(whole());
    int front = 1;
    for (Drawing.Box box : drawing.boxes()) {
      cells.add(box(box, front++));
    }
    for (DataFlow dataFlow : system.dataFlows()) {
      if (system.hasEnd(dataFlow.from()) && system.hasEnd(dataFlow.to())) {
        cells.add(ThreatDragonFlow.of(dataFlow, front++, names));
      }
    }
    return cells;
  }

  private JsonObject zone(Drawing.Frame frame, int layer) {
    return cell("zone", frame.id(), "trust-boundary-box", layer, frame.area())
        .put(
            "data",
            JsonObject.of()
                .put("type", "tm.BoundaryBox")
                .put("name", frame.name())
                .put("description", system.zone(frame.id()).map(z -> z.trust()).orElse(""))
                .put("isTrustBoundary", true)
                .put("hasOpenThreats", false));
  }

  private JsonObject whole() {
    Area place = new Area(0, -TOP / SCALE + 8, 160, 40);
    return cell("system", ThreatId.WHOLE_SYSTEM, "process", 0, place)
        .put(
            "data",
            data("tm.Process", exchange.title(), "Whole system", ThreatId.WHOLE_SYSTEM)
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
        .put("hasOpenThreats", here.stream().anyMatch(written::isOpen))
        .put("threats", here.stream().map(written::of).toList());
  }

  /// A removed component cannot be referenced, so its threats belong to the whole system.
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

  /// A hash of the texts of a threat that can be changed in the other program: title, severity,
  /// status, description, mitigation.
  public static String stamp(List<String> texts) {
    return Sha256.of(String.join("\n\n", texts.stream().map(String::strip).toList())).brief();
  }
}
