package org.soundings.evidence.importer.kubernetes;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.yaml.foreign.ForeignPart;

/// One resource of Kubernetes.
///
/// @param kind such as `Deployment`
/// @param top the complete resource
record Resource(String kind, FieldValue top) {

  /// The API groups of the kinds that are recognised by name.
  private static final Map<String, Set<String>> GROUPS =
      Map.ofEntries(
          entry("Pod", Set.of()),
          entry("Service", Set.of()),
          entry("Namespace", Set.of()),
          entry("ServiceAccount", Set.of()),
          entry("ConfigMap", Set.of()),
          entry("Secret", Set.of()),
          entry("ReplicationController", Set.of()),
          entry("PodTemplate", Set.of()),
          entry("Deployment", Set.of("apps", "extensions")),
          entry("DaemonSet", Set.of("apps", "extensions")),
          entry("ReplicaSet", Set.of("apps", "extensions")),
          entry("StatefulSet", Set.of("apps")),
          entry("Job", Set.of("batch", "extensions")),
          entry("CronJob", Set.of("batch")),
          entry("Ingress", Set.of("networking.k8s.io", "extensions")),
          entry("NetworkPolicy", Set.of("networking.k8s.io", "extensions")),
          entry("Role", Set.of("rbac.authorization.k8s.io")),
          entry("ClusterRole", Set.of("rbac.authorization.k8s.io")),
          entry("RoleBinding", Set.of("rbac.authorization.k8s.io")),
          entry("ClusterRoleBinding", Set.of("rbac.authorization.k8s.io")));

  static Resource of(ForeignPart tree) {
    return of(tree, "");
  }

  /// @param usual the kind if the resource has none, like the elements of a `PodList`
  static Resource of(ForeignPart tree, String usual) {
    String kind = tree.text("kind");
    return new Resource(kind.isEmpty() ? usual : kind, FieldValue.top(tree));
  }

  boolean isResource() {
    return !kind.isEmpty();
  }

  /// The input of Kustomize. Old versions have no API version.
  boolean isKustomization() {
    return kind.equals("Kustomization") && !group().contains("fluxcd");
  }

  /// Roles and bindings that every cluster has by default.
  boolean isBuiltIn() {
    boolean marked =
        metadata().at("labels", "kubernetes.io/bootstrapping").text().equals("rbac-defaults");
    boolean role = kind.equals("Role") || kind.equals("ClusterRole");
    return marked || (role && (name().startsWith("system:") || name().equals("cluster-admin")));
  }

  /// Whether it only has the same name as a kind of Kubernetes, like the Service of Knative. The
  /// elements of a list may have no group.
  boolean isNamesake() {
    Set<String> groups = GROUPS.get(kind);
    return groups != null && !group().isEmpty() && !groups.contains(group());
  }

  String group() {
    String version = top.text("apiVersion");
    return version.contains("/") ? version.substring(0, version.indexOf('/')) : "";
  }

  FieldValue metadata() {
    return top.get("metadata");
  }

  String namespace() {
    return metadata().text("namespace");
  }

  String name() {
    String name = metadata().text("name");
    return name.isEmpty() ? metadata().text("generateName") : name;
  }

  /// Such as `Deployment shop/web`.
  String title() {
    String name = name().isEmpty() ? "(without a name)" : name();
    return kind + " " + (namespace().isEmpty() ? "" : namespace() + "/") + name;
  }
}
