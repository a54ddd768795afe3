package org.soundings.evidence.importer.kubernetes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soundings.evidence.importer.observing.Field;

/// Which pods a network policy covers, and in which directions.
///
/// @param labels what pods must carry; all of them
/// @param expressions further conditions
record PolicyScope(
    String namespace, Set<String> types, Map<String, String> labels, List<Field> expressions) {

  static final List<String> DIRECTIONS = List.of("Ingress", "Egress");

  static PolicyScope of(Resource resource) {
    Field spec = resource.top().get("spec");
    Field selector = spec.get("podSelector");
    return new PolicyScope(
        resource.namespace(),
        types(spec),
        labels(selector.get("matchLabels")),
        selector.get("matchExpressions").items());
  }

  /// Where no types are written a policy limits what comes in, and what goes out if it has rules
  /// for that.
  private static Set<String> types(Field spec) {
    List<String> written = spec.get("policyTypes").texts();
    if (!written.isEmpty()) {
      return Set.copyOf(written);
    }
    return spec.get("egress").isPresent() ? Set.copyOf(DIRECTIONS) : Set.of("Ingress");
  }

  static Map<String, String> labels(Field field) {
    var labels = new HashMap<String, String>();
    field.value().entries().forEach(e -> labels.put(e.key(), field.value().text(e.key())));
    return labels;
  }

  boolean isIn(String other) {
    return namespace.equals(other);
  }

  boolean limits(String direction) {
    return types.contains(direction);
  }

  boolean selectsAll() {
    return labels.isEmpty() && expressions.isEmpty();
  }

  boolean selects(Map<String, String> podLabels) {
    return podLabels.entrySet().containsAll(labels.entrySet())
        && expressions.stream().allMatch(expression -> holds(expression, podLabels));
  }

  private static boolean holds(Field expression, Map<String, String> podLabels) {
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
