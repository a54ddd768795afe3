package org.soundings.evidence.importer.kubernetes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.Field;
import org.soundings.evidence.importer.observing.Observer;

/// Remembers of every resource the little that others depend on, and judges those when all are
/// known.
final class Neighbourhood {

  private static final String TOKEN = "automountServiceAccountToken";

  private final Intake intake;
  private final List<PolicyScope> policies = new ArrayList<>();
  private final Set<String> namespaces = new HashSet<>();
  private final Map<String, List<Rule>> roles = new HashMap<>();
  private final Map<String, Field> tokens = new HashMap<>();
  private final List<Tenant> tenants = new ArrayList<>();
  private final List<Binding> bindings = new ArrayList<>();

  Neighbourhood(Intake intake) {
    this.intake = intake;
  }

  /// A pod with what decides about it elsewhere.
  private record Tenant(
      String title, String namespace, Map<String, String> labels, String account, Field token) {}

  private record Binding(String title, String namespace, String kind, Field role, Field subjects) {}

  void remember(Pod pod) {
    String account = pod.spec().text("serviceAccountName");
    tenants.add(
        new Tenant(
            pod.resource().title(),
            pod.resource().namespace(),
            PolicyScope.labels(pod.metadata().get("labels")),
            account.isEmpty() ? "default" : account,
            pod.spec().get(TOKEN)));
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

  /// The pod decides; where it says nothing, its service account; where that says nothing, the
  /// token is mounted.
  private void token(Tenant tenant) {
    Field ofAccount = tokens.get(tenant.namespace() + "/" + tenant.account());
    Field field =
        tenant.token().isPresent() || ofAccount == null || !ofAccount.isPresent()
            ? tenant.token()
            : ofAccount;
    Observer.of(intake, tenant.title())
        .judge(Fact.SERVICE_ACCOUNT_TOKEN, field.truth().mustBeFalse(), field);
  }

  /// A policy that covers the pod speaks for it. That there is none is only said where the file
  /// shows the namespace or another policy of it: elsewhere the policy may stand in another file.
  private void networkPolicies(Tenant tenant) {
    boolean known =
        namespaces.contains(tenant.namespace())
            || policies.stream().anyMatch(policy -> policy.isIn(tenant.namespace()));
    for (String direction : PolicyScope.DIRECTIONS) {
      boolean covered =
          policies.stream()
              .anyMatch(
                  policy ->
                      policy.isIn(tenant.namespace())
                          && policy.limits(direction)
                          && policy.selects(tenant.labels()));
      if (known) {
        Observer.of(intake, tenant.title())
            .judge(
                Fact.NETWORK_POLICY,
                covered,
                "spec.policyTypes",
                (covered ? "" : "no policy for ") + direction);
      }
    }
  }

  /// Whether everything in the namespace is closed unless opened. Not asked where the file shows a
  /// namespace alone.
  private void networkPolicies(String namespace) {
    boolean shown =
        policies.stream().anyMatch(policy -> policy.isIn(namespace))
            || tenants.stream().anyMatch(tenant -> tenant.namespace().equals(namespace));
    if (!shown) {
      return;
    }
    for (String direction : PolicyScope.DIRECTIONS) {
      boolean covered =
          policies.stream()
              .anyMatch(
                  policy ->
                      policy.isIn(namespace) && policy.limits(direction) && policy.selectsAll());
      Observer.of(intake, "Namespace " + namespace)
          .judge(
              Fact.NETWORK_POLICY,
              covered,
              "spec.podSelector",
              (covered ? "" : "no policy for ") + direction);
    }
  }

  /// What a role may do counts for whoever is bound to it.
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
    for (Field subject : binding.subjects().items()) {
      if (subject.text("name").equals("system:masters")) {
        observer.violated(Fact.CLUSTER_ADMIN, subject.get("name"));
      }
    }
  }
}
