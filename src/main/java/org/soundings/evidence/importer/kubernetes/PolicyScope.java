package org.soundings.evidence.importer.kubernetes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.evidence.importer.observing.FieldValue;

/// The pods that a network policy covers, and in which directions.
///
/// @param limited the directions in which everything is closed by default
/// @param opened the directions in which one of its rules opens everything again; policies add up,
///   so that no other policy closes it
/// @param blocks the addresses that it allows on every port, by direction
/// @param labels the required labels of a pod
/// @param expressions further conditions
record PolicyScope(
    String namespace,
    Set<String> limited,
    Set<String> opened,
    Map<String, List<AddressBlock>> blocks,
    Map<String, String> labels,
    List<FieldValue> expressions) {

  static final List<String> DIRECTIONS = List.of("Ingress", "Egress");

  static PolicyScope of(Resource resource) {
    FieldValue spec = resource.top().get("spec");
    FieldValue selector = spec.get("podSelector");
    Set<String> limited = types(spec);
    return new PolicyScope(
        resource.namespace(),
        limited,
        limited.stream()
            .filter(direction -> opens(spec, direction))
            .collect(Collectors.toUnmodifiableSet()),
        DIRECTIONS.stream().collect(Collectors.toMap(d -> d, d -> blocks(spec, d))),
        labels(selector.get("matchLabels")),
        selector.get("matchExpressions").items());
  }

  /// A policy without a specification is refused. By default a policy limits ingress, and egress
  /// only if it has egress rules.
  private static Set<String> types(FieldValue spec) {
    if (!spec.value().isMapping() || spec.get("policyTypes").isNoList()) {
      return Set.of();
    }
    List<String> written = spec.get("policyTypes").items().stream().map(FieldValue::text).toList();
    if (!written.isEmpty()) {
      return Set.copyOf(written);
    }
    return spec.get("egress").isPresent() ? Set.copyOf(DIRECTIONS) : Set.of("Ingress");
  }

  /// The server refuses rules that are not a list, so nothing is closed.
  private static boolean opens(FieldValue spec, String direction) {
    return rules(spec, direction).isNoList()
        || rules(spec, direction).items().stream()
            .anyMatch(rule -> new PolicyRule(rule, direction).allowsEverything());
  }

  private static List<AddressBlock> blocks(FieldValue spec, String direction) {
    return rules(spec, direction).items().stream()
        .flatMap(rule -> new PolicyRule(rule, direction).blocks().stream())
        .toList();
  }

  private static FieldValue rules(FieldValue spec, String direction) {
    return spec.get(direction.toLowerCase(Locale.ROOT));
  }

  /// Whether a selector matches everything. A missing one does too.
  static boolean selectsAll(FieldValue selector) {
    return selector.get("matchLabels").entries().isEmpty()
        && selector.get("matchExpressions").items().isEmpty();
  }

  static Map<String, String> labels(FieldValue field) {
    var labels = new HashMap<String, String>();
    field.value().entries().forEach(e -> labels.put(e.key(), field.value().text(e.key())));
    return labels;
  }

  boolean isIn(String other) {
    return namespace.equals(other);
  }

  boolean limits(String direction) {
    return limited.contains(direction);
  }

  /// Whether one of the policies opens everything again, or all of them together, because two
  /// halves of the internet are the internet.
  static boolean open(List<PolicyScope> policies, String direction) {
    return policies.stream().anyMatch(policy -> policy.opened.contains(direction))
        || AddressBlock.areEverything(
            policies.stream()
                .flatMap(policy -> policy.blocks.getOrDefault(direction, List.of()).stream())
                .toList());
  }

  boolean selectsAll() {
    return labels.isEmpty() && expressions.isEmpty();
  }

  boolean selects(Map<String, String> podLabels) {
    return podLabels.entrySet().containsAll(labels.entrySet())
        && expressions.stream().allMatch(expression -> holds(expression, podLabels));
  }

  private static boolean holds(FieldValue expression, Map<String, String> podLabels) {
    String key = expression.text("key");
    List<String> values = expression.get("values").texts();
    String value = podLabels.get(key);
    return switch (expression.text("operator")) {
      case "In" -> value != null && values.contains(value);
      case "NotIn" -> value == null || !values.contains(value);
      case "Exists" -> value != null;
      case "DoesNotExist" -> value == null;
      default -> false;
    };
  }
}
