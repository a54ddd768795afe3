package org.soundings.evidence.importer.kubernetes;

import org.soundings.evidence.importer.observing.Field;
import org.soundings.yaml.foreign.Part;

/// One thing that Kubernetes keeps.
///
/// @param kind such as `Deployment`
/// @param top the whole of it
record Resource(String kind, Field top) {

  static Resource of(Part tree) {
    return of(tree, "");
  }

  /// @param usual the kind where it does not say, as the elements of a `PodList`
  static Resource of(Part tree, String usual) {
    String kind = tree.text("kind");
    return new Resource(kind.isEmpty() ? usual : kind, Field.top(tree));
  }

  boolean isResource() {
    return !kind.isEmpty();
  }

  /// What Kustomize builds manifests from; old ones leave the version out.
  boolean isKustomization() {
    return kind.equals("Kustomization") && !group().contains("fluxcd");
  }

  /// Roles and bindings that every cluster brings along.
  boolean isBuiltIn() {
    boolean marked =
        metadata().at("labels", "kubernetes.io/bootstrapping").text().equals("rbac-defaults");
    boolean role = kind.equals("Role") || kind.equals("ClusterRole");
    return marked || (role && (name().startsWith("system:") || name().equals("cluster-admin")));
  }

  String group() {
    String version = top.text("apiVersion");
    return version.contains("/") ? version.substring(0, version.indexOf('/')) : "";
  }

  Field metadata() {
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
