package org.soundings.report.exchange;

import java.util.List;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.yaml.JsonObject;

/// Data flows in the format of Threat Dragon.
final class ThreatDragonFlow {

  private ThreatDragonFlow() {}

  /// @param layer its z-index
  static JsonObject of(DataFlow each, int layer, ExchangeIds names) {
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

  private static JsonObject data(DataFlow each) {
    String name = each.data().isBlank() ? "Data flow " + each.number() : each.data();
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

  /// Data without a field in the format: whether the encryption is known, and the client
  /// authentication.
  private static String description(DataFlow each) {
    String encryption = "Encryption: " + each.encryption().words() + ".";
    return each.authentication().isBlank()
        ? encryption
        : encryption + " Authentication: " + each.authentication() + ".";
  }
}
