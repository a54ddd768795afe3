package org.soundings.evidence.importer.kubernetes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.soundings.evidence.importer.observing.Field;

/// One rule of a role: which verbs on which resources.
record Rule(Field field, Set<String> groups, Set<String> resources, Set<String> verbs) {

  private static final String ALL = "*";
  private static final Set<String> READING = Set.of("get", "list", "watch");
  private static final Set<String> WRITING = Set.of("create", "update", "patch");

  /// Subresources through which one acts as somebody else, and the verbs it takes.
  private static final List<Rule> ESCALATIONS =
      List.of(
          through("pods/exec", "create", "get"),
          through("pods/attach", "create", "get"),
          through("nodes/proxy", "create", "get"),
          through("serviceaccounts/token", "create"),
          through("certificatesigningrequests/approval", "update", "patch"),
          through("mutatingwebhookconfigurations", "create", "update", "patch"),
          through("validatingwebhookconfigurations", "create", "update", "patch"));

  /// Verbs that are rights to more rights.
  private static final Set<String> ESCALATING =
      Set.of("escalate", "bind", "impersonate", "approve");

  static Rule of(Field field) {
    return new Rule(
        field,
        Set.copyOf(field.get("apiGroups").texts()),
        Set.copyOf(field.get("resources").texts()),
        Set.copyOf(field.get("verbs").texts()));
  }

  private static Rule through(String resource, String... verbs) {
    return new Rule(
        new Field("", org.soundings.yaml.foreign.Part.nothing()),
        Set.of(),
        Set.of(resource),
        Set.of(verbs));
  }

  /// Everything on everything.
  boolean isEverything() {
    return resources.contains(ALL) && verbs.contains(ALL);
  }

  /// A wildcard for the verbs or the resources, or reading and writing Secrets.
  boolean isWide() {
    return resources.contains(ALL) || verbs.contains(ALL) || touchesSecrets();
  }

  private boolean touchesSecrets() {
    return resources.contains("secrets") && (has(READING) || has(WRITING));
  }

  boolean isEscalating() {
    return has(ESCALATING) || ESCALATIONS.stream().anyMatch(this::covers);
  }

  private boolean covers(Rule escalation) {
    return escalation.resources.stream().anyMatch(this::hasResource) && has(escalation.verbs);
  }

  private boolean hasResource(String resource) {
    int slash = resource.indexOf('/');
    return resources.contains(resource)
        || resources.contains(ALL)
        || (slash > 0 && resources.contains(ALL + resource.substring(slash)));
  }

  private boolean has(Collection<String> wanted) {
    return verbs.contains(ALL) || wanted.stream().anyMatch(verbs::contains);
  }

  /// Such as `get, list on secrets`.
  String words() {
    return field.get("verbs").words() + " on " + field.get("resources").words();
  }
}
