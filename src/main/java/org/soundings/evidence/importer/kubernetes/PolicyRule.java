package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.OptionalLong;
import org.soundings.evidence.importer.observing.Field;

/// One rule of a network policy: which peers it lets through, on which ports.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
/// (v1.37). A list of peers or ports that is missing or empty lets all of them through.
///
/// @param field the rule
/// @param direction `Ingress` or `Egress`
record PolicyRule(Field field, String direction) {

  private static final int LAST_PORT = 65_535;

  /// An exception of fewer addresses than a `/16` of IPv4 or a `/64` of IPv6 takes out single
  /// machines and no network.
  private static final int NARROWEST_NETWORK = 16;

  private static final int NARROWEST_NETWORK_6 = 64;

  /// Addresses of one link, such as that of cloud metadata: no network of other components.
  private static final String LINK_LOCAL = "169.254.";

  /// Whether it lets through so much that it separates nothing: every peer, on every port.
  boolean allowsEverything() {
    List<Field> peers = field.get(direction.equals("Ingress") ? "from" : "to").items();
    List<Field> ports = field.get("ports").items();
    return (peers.isEmpty() || peers.stream().anyMatch(PolicyRule::isEverybody))
        && (ports.isEmpty() || ports.stream().anyMatch(PolicyRule::isEveryPort));
  }

  /// All addresses, or all pods of all namespaces: a container in the hands of an attacker reaches
  /// every other component then, also if the way out of the cluster is closed.
  private static boolean isEverybody(Field peer) {
    Field block = peer.get("ipBlock");
    if (block.isPresent()) {
      return block.text("cidr").endsWith("/0")
          && block.get("except").texts().stream().noneMatch(PolicyRule::isNetwork);
    }
    Field namespaces = peer.get("namespaceSelector");
    Field pods = peer.get("podSelector");
    boolean named = namespaces.isPresent() || pods.isPresent();
    return !named
        || (namespaces.isPresent()
            && PolicyScope.selectsAll(namespaces)
            && PolicyScope.selectsAll(pods));
  }

  private static boolean isNetwork(String cidr) {
    int slash = cidr.indexOf('/');
    String bits = cidr.substring(slash + 1);
    int narrowest = cidr.contains(":") ? NARROWEST_NETWORK_6 : NARROWEST_NETWORK;
    return slash > 0
        && bits.matches("\\d{1,3}")
        && Integer.parseInt(bits) <= narrowest
        && !cidr.startsWith(LINK_LOCAL);
  }

  /// No port means every port of a protocol, which is TCP if none is written.
  private static boolean isEveryPort(Field port) {
    String protocol = port.text("protocol");
    OptionalLong first = port.get("port").whole();
    boolean all =
        !port.get("port").isPresent()
            || (first.isPresent()
                && first.getAsLong() <= 1
                && port.get("endPort").whole().orElse(first.getAsLong()) >= LAST_PORT);
    return all && (protocol.isEmpty() || protocol.equals("TCP"));
  }
}
