package org.soundings.evidence.importer.kubernetes;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.soundings.evidence.importer.observing.FieldValue;

/// One rule of a network policy: which peers it allows, on which ports.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
/// (v1.37). A missing or empty list of peers or ports allows all of them.
///
/// @param field the rule
/// @param direction `Ingress` or `Egress`
record PolicyRule(FieldValue field, String direction) {

  private static final NumberRange ALL_PORTS = NumberRange.of(1, 65_535);

  /// Whether it allows so much that it separates nothing: every peer, on every port.
  boolean allowsEverything() {
    return isForEveryPort()
        && (peers().isEmpty() || peers().stream().anyMatch(PolicyRule::isEverybody));
  }

  /// The addresses that it allows on every port. Other rules add to them.
  List<AddressBlock> blocks() {
    return isForEveryPort()
        ? peers().stream().flatMap(peer -> AddressBlock.of(peer.get("ipBlock")).stream()).toList()
        : List.of();
  }

  private List<FieldValue> peers() {
    return field.get(direction.equals("Ingress") ? "from" : "to").items();
  }

  /// All pods of all namespaces. An attacker in one container can then reach every other component,
  /// even if access to the internet is closed.
  private static boolean isEverybody(FieldValue peer) {
    FieldValue namespaces = peer.get("namespaceSelector");
    FieldValue pods = peer.get("podSelector");
    boolean named = namespaces.isPresent() || pods.isPresent() || peer.get("ipBlock").isPresent();
    return !named
        || (namespaces.isPresent()
            && PolicyScope.selectsAll(namespaces)
            && PolicyScope.selectsAll(pods));
  }

  /// Ports add up like addresses.
  private boolean isForEveryPort() {
    List<FieldValue> ports = field.get("ports").items();
    List<NumberRange> open = ports.stream().flatMap(PolicyRule::span).toList();
    return ports.isEmpty() || ALL_PORTS.largestGap(open).equals(BigInteger.ZERO);
  }

  /// No port means every port of a protocol, and the default protocol is TCP. Empty for another
  /// protocol, or for a named port.
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
