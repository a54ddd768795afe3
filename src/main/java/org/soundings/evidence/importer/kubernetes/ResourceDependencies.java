package org.soundings.evidence.importer.kubernetes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;

/// Remembers what other resources depend on, and judges the dependent ones after all are known.
final class ResourceDependencies {

  private static final String TOKEN = "automountServiceAccountToken";

  private final Intake intake;
  private final List<PolicyScope> policies = new ArrayList<>();
  private final Set<String> namespaces = new HashSet<>();
  private final Map<String, List<Rule>> roles = new HashMap<>();
  private final Map<String, FieldValue> tokens = new HashMap<>();
  private final List<Tenant> tenants = new ArrayList<>();
  private final List<Binding> bindings = new ArrayList<>();

  ResourceDependencies(Intake intake) {
    this.intake = intake;
  }

  /// A pod with the other resources that it depends on.
  private record Tenant(
      String title,
      String namespace,
      Map<String, String> labels,
      String account,
      FieldValue token,
      FieldValue hostNetwork) {}

  private record Binding(
      String title, String namespace, String kind, FieldValue role, FieldValue subjects) {}

  void remember(Pod pod) {
    String account = pod.spec().text("serviceAccountName");
    tenants.add(
        new Tenant(
            pod.resource().title(),
            pod.resource().namespace(),
            PolicyScope.labels(pod.metadata().get("labels")),
            account.isEmpty() ? "default" : account,
            pod.spec().get(TOKEN),
            pod.spec().get("hostNetwork")));
  }

  void remember(Resource resource) {
    switch (resource.kind()) {
      case "Namespace" -> namespaces.add(resource.name());
      case "NetworkPolicy" -> policies.add(PolicyScope.of(resource));
      case "ServiceAccount" ->
          tokens.putIfAbsent(
              resource.namespace() + "/" + resource.name(), resource.top().get(TOKEN));
      case "Role", "ClusterRole" ->
          roles.put(
              roleKey(resource.kind(), resource.namespace(), resource.name()),
              resource.top().get("rules").items().stream().map(Rule::of).toList());
      case "RoleBinding", "ClusterRoleBinding" -> binding(resource);
      default -> {}
    }
  }

  private void binding(Resource resource) {
    if (!resource.isBuiltIn()) {
      bindings.add(
          new Binding(
              resource.title(),
              resource.namespace(),
              resource.top().at("roleRef").text("kind"),
              resource.top().at("roleRef", "name"),
              resource.top().get("subjects")));
    }
  }

  private static String roleKey(String kind, String namespace, String name) {
    return kind + " " + (kind.equals("Role") ? namespace : "") + "/" + name;
  }

  void judge() {
    tenants.forEach(this::token);
    tenants.forEach(this::networkPolicies);
    namespaces.stream().sorted().forEach(this::networkPolicies);
    bindings.forEach(this::bound);
  }

  /// The pod's setting takes precedence, then that of its service account. By default the token is
  /// mounted.
  private void token(Tenant tenant) {
    FieldValue ofAccount = tokens.get(tenant.namespace() + "/" + tenant.account());
    FieldValue field =
        tenant.token().isPresent() || ofAccount == null || !ofAccount.isPresent()
            ? tenant.token()
            : ofAccount;
    Observer.of(intake, tenant.title())
        .judge(Fact.SERVICE_ACCOUNT_TOKEN, field.truth().mustBeFalse(), field);
  }

  /// No policy applies to a pod that is, or may be, in the host's network. If a policy covers the
  /// pod, it decides. A missing policy is reported only if the file has the namespace or another
  /// policy of it, because the policy may be in another file.
  private void networkPolicies(Tenant tenant) {
    boolean known =
        namespaces.contains(tenant.namespace())
            || policies.stream().anyMatch(policy -> policy.isIn(tenant.namespace()));
    if (!known) {
      return;
    }
    Verdict ofHost = tenant.hostNetwork().truth().mustNotBeTrue();
    if (ofHost != Verdict.PASSED) {
      Observer.of(intake, tenant.title()).judge(Fact.NETWORK_POLICY, ofHost, tenant.hostNetwork());
      return;
    }
    for (String direction : PolicyScope.DIRECTIONS) {
      List<PolicyScope> covering =
          policies.stream()
              .filter(policy -> policy.isIn(tenant.namespace()))
              .filter(policy -> policy.limits(direction) && policy.selects(tenant.labels()))
              .toList();
      covered(tenant.title(), covering, direction, "spec.policyTypes");
    }
  }

  /// Whether everything in the namespace is closed by default. Not checked if the file has only a
  /// namespace.
  private void networkPolicies(String namespace) {
    boolean shown =
        policies.stream().anyMatch(policy -> policy.isIn(namespace))
            || tenants.stream().anyMatch(tenant -> tenant.namespace().equals(namespace));
    if (!shown) {
      return;
    }
    for (String direction : PolicyScope.DIRECTIONS) {
      List<PolicyScope> covering =
          policies.stream()
              .filter(policy -> policy.isIn(namespace))
              .filter(policy -> policy.limits(direction) && policy.selectsAll())
              .toList();
      covered("Namespace " + namespace, covering, direction, "spec.podSelector");
    }
  }

  /// Policies add up. What one of them opens is open, regardless of the others.
  private void covered(String title, List<PolicyScope> covering, String direction, String field) {
    boolean open = PolicyScope.open(covering, direction);
    boolean holds = !covering.isEmpty() && !open;
    String value =
        holds
            ? direction
            : (open ? "a policy allows everything for " : "no policy for ") + direction;
    Observer.of(intake, title).judge(Fact.NETWORK_POLICY, holds, field, value);
  }

  /// The rights of a role apply to its subjects.
  private void bound(Binding binding) {
    Observer observer = Observer.of(intake, binding.title());
    String name = binding.role().text();
    List<Rule> rules = roles.get(roleKey(binding.kind(), binding.namespace(), name));
    boolean everything =
        name.equals("cluster-admin")
            || (rules != null && rules.stream().anyMatch(Rule::isEverything));
    observer.judge(Fact.CLUSTER_ADMIN, !everything, binding.role());
    if (rules != null) {
      boolean escalating = rules.stream().anyMatch(Rule::isEscalating);
      observer.judge(Fact.ESCALATING_ROLE, !escalating, binding.role());
    }
    for (FieldValue subject : binding.subjects().items()) {
      if (subject.text("name").equals("system:masters")) {
        observer.violated(Fact.CLUSTER_ADMIN, subject.get("name"));
      }
    }
  }
}
