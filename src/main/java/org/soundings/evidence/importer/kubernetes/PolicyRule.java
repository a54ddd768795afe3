package org.soundings.evidence.importer.kubernetes;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.soundings.evidence.importer.observing.FieldValue;

/// One rule of a network policy: which peers it lets through, on which ports.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
/// (v1.37). A list of peers or ports that is missing or empty lets all of them through.
///
/// @param field the rule
/// @param direction `Ingress` or `Egress`
record PolicyRule(FieldValue field, String direction) {

  private static final NumberRange ALL_PORTS = NumberRange.of(1, 65_535);

  /// Whether it lets through so much that it separates nothing: every peer, on every port.
  boolean allowsEverything() {
    return isForEveryPort()
        && (peers().isEmpty() || peers().stream().anyMatch(PolicyRule::isEverybody));
  }

  /// The addresses that it lets through on every port; what other rules let through adds to them.
  List<AddressBlock> blocks() {
    return isForEveryPort()
        ? peers().stream().flatMap(peer -> AddressBlock.of(peer.get("ipBlock")).stream()).toList()
        : List.of();
  }

  private List<FieldValue> peers() {
    return field.get(direction.equals("Ingress") ? "from" : "to").items();
  }

  /// All pods of all namespaces: a container in the hands of an attacker reaches every other
  /// component then, also if the way out of the cluster is closed.
  private static boolean isEverybody(FieldValue peer) {
    FieldValue namespaces = peer.get("namespaceSelector");
    FieldValue pods = peer.get("podSelector");
    boolean named = namespaces.isPresent() || pods.isPresent() || peer.get("ipBlock").isPresent();
    return !named
        || (namespaces.isPresent()
            && PolicyScope.selectsAll(namespaces)
            && PolicyScope.selectsAll(pods));
  }

  /// Ports add up as addresses do.
  private boolean isForEveryPort() {
    List<FieldValue> ports = field.get("ports").items();
    List<NumberRange> open = ports.stream().flatMap(PolicyRule::span).toList();
    return ports.isEmpty() || ALL_PORTS.largestGap(open).equals(BigInteger.ZERO);
  }

  /// No port means every port of a protocol, which is TCP if none is written. Nothing for another
  /// protocol, or for a port that has a name.
  private static Stream<NumberRange> span(FieldValue port) {
    String protocol = port.text("protocol");
    if (!protocol.isEmpty() && !protocol.equals("TCP")) {
      return Stream.empty();
    }
    if (!port.get("port").isPresent()) {
      return Stream.of(ALL_PORTS);
    }
    OptionalLong first = port.get("port").whole();
    return first.isPresent()
        ? Stream.of(
            NumberRange.of(
                first.getAsLong(), port.get("endPort").whole().orElse(first.getAsLong())))
        : Stream.empty();
  }
}
