package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.evidence.importer.observing.FieldValue;

/// One rule of a role: which verbs on which resources of which API groups.
record Rule(FieldValue field, Set<String> groups, Set<String> resources, Set<String> verbs) {

  private static final String ALL = "*";

  /// A subject with all of these can do everything.
  private static final Set<String> EVERY_VERB =
      Set.of("get", "list", "watch", "create", "update", "patch", "delete");

  private static final Set<String> WRITING = Set.of("create", "update", "patch");

  private static final Right SECRETS =
      new Right("", Set.of("secrets"), Set.of("get", "list", "watch", "create", "update", "patch"));

  /// Rights that lead to the rights of another subject.
  private static final List<Right> ESCALATIONS =
      List.of(
          new Right("", Set.of("pods/exec", "pods/attach", "nodes/proxy"), Set.of("create", "get")),
          new Right("", Set.of("pods/ephemeralcontainers"), Set.of("update", "patch")),
          // A subject that creates pods chooses their service account and host mounts.
          new Right("", Set.of("pods", "replicationcontrollers"), WRITING),
          new Right(
              "apps", Set.of("deployments", "daemonsets", "statefulsets", "replicasets"), WRITING),
          new Right("extensions", Set.of("deployments", "daemonsets", "replicasets"), WRITING),
          new Right("batch", Set.of("jobs", "cronjobs"), WRITING),
          new Right("", Set.of("persistentvolumes"), Set.of("create")),
          new Right("", Set.of("namespaces"), Set.of("update", "patch")),
          new Right("", Set.of("serviceaccounts/token"), Set.of("create")),
          new Right("", Set.of("users", "groups", "serviceaccounts"), Set.of("impersonate")),
          new Right(
              "rbac.authorization.k8s.io",
              Set.of("roles", "clusterroles"),
              Set.of("escalate", "bind")),
          new Right(
              "certificates.k8s.io",
              Set.of("certificatesigningrequests/approval"),
              Set.of("update", "patch")),
          new Right("certificates.k8s.io", Set.of("signers"), Set.of("approve")),
          new Right(
              "admissionregistration.k8s.io",
              Set.of("mutatingwebhookconfigurations", "validatingwebhookconfigurations"),
              Set.of("create", "update", "patch")));

  /// Any of the verbs on any of the resources.
  private record Right(String group, Set<String> resources, Set<String> verbs) {}

  static Rule of(FieldValue field) {
    return new Rule(
        field,
        texts(field.get("apiGroups")),
        texts(field.get("resources")),
        texts(field.get("verbs")));
  }

  /// With the empty text, which is the core group. A single text counts as a list.
  private static Set<String> texts(FieldValue list) {
    return (list.isNoList() ? List.of(list) : list.items())
        .stream().map(FieldValue::text).collect(Collectors.toUnmodifiableSet());
  }

  boolean isEverything() {
    return groups.contains(ALL)
        && resources.contains(ALL)
        && (verbs.contains(ALL) || verbs.containsAll(EVERY_VERB));
  }

  /// A wildcard for the verbs or the resources, or access to Secrets.
  boolean isWide() {
    return resources.contains(ALL) || verbs.contains(ALL) || covers(SECRETS);
  }

  boolean isEscalating() {
    return ESCALATIONS.stream().anyMatch(this::covers);
  }

  private boolean covers(Right right) {
    return (groups.contains(right.group) || groups.contains(ALL))
        && right.resources.stream().anyMatch(this::hasResource)
        && (verbs.contains(ALL) || right.verbs.stream().anyMatch(verbs::contains));
  }

  /// `*` is every resource, `*/exec` is this subresource of every resource.
  private boolean hasResource(String resource) {
    int slash = resource.indexOf('/');
    return resources.contains(resource)
        || resources.contains(ALL)
        || (slash > 0 && resources.contains(ALL + resource.substring(slash)));
  }

  /// Such as `get, list on secrets`.
  String words() {
    return field.get("verbs").words() + " on " + field.get("resources").words();
  }
}
