package org.soundings.evidence.importer.compose;

import org.soundings.evidence.importer.observing.Engine;
import org.soundings.evidence.importer.observing.FieldValue;

/// Published ports: `127.0.0.1:8080:80`, `8080:80`, `80`, or a mapping with `host_ip`.
final class Ports {

  private Ports() {}

  static void judge(FieldValue ports, Engine engine) {
    for (FieldValue port : ports.items()) {
      String address = port.value().isMapping() ? port.text("host_ip") : addressOf(port.text());
      engine.port(port, address, port.words());
    }
  }

  /// The address of the host before the port. An IPv6 address is in brackets.
  static String addressOf(String port) {
    if (port.startsWith("[")) {
      return port.substring(0, port.indexOf(']') + 1);
    }
    String[] parts = port.split(":", -1);
    return parts.length > 2 ? parts[0] : "";
  }
}
