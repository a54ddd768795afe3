package org.soundings.report.exchange;

import java.util.List;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Connection.Encryption;
import org.soundings.yaml.JsonObject;

/// Connections as Threat Dragon draws them.
final class ThreatDragonFlow {

  private ThreatDragonFlow() {}

  /// @param layer how far in front it stands
  static JsonObject of(Connection each, int layer, ExchangeIds names) {
    return JsonObject.of()
        .put("id", names.uuid("connection", each.id()))
        .put("shape", "flow")
        .put("zIndex", layer)
        .put("connector", "smooth")
        .put("source", JsonObject.of().put("cell", names.uuid("end", each.from())))
        .put("target", JsonObject.of().put("cell", names.uuid("end", each.to())))
        .put("vertices", List.of())
        .put("data", data(each));
  }

  private static JsonObject data(Connection each) {
    String name = each.data().isBlank() ? "Connection " + each.number() : each.data();
    return JsonObject.of()
        .put("type", "tm.Flow")
        .put("name", name)
        .put("description", description(each))
        .put("protocol", each.protocol())
        .put("isEncrypted", each.encryption() == Encryption.ENCRYPTED)
        .put("isBidirectional", false)
        .put("outOfScope", false)
        .put("hasOpenThreats", false)
        .put("threats", List.of());
  }

  /// What the format has no place for: whether it is known that it is encrypted, and how the one
  /// who begins shows who it is.
  private static String description(Connection each) {
    String encryption = "Encryption: " + each.encryption().words() + ".";
    return each.authentication().isBlank()
        ? encryption
        : encryption + " Authentication: " + each.authentication() + ".";
  }
}
