package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.system.Component;
import org.soundings.yaml.foreign.ForeignPart;

/// Proposes a system model from Kubernetes manifests: namespaces as trust zones, workloads and
/// ingresses as components, and data flows from ingresses, exposed services and service addresses
/// in environments.
final class ManifestReader implements ModelReader {

  private static final Set<String> WORKLOADS =
      Set.of(
          "Deployment",
          "StatefulSet",
          "DaemonSet",
          "ReplicaSet",
          "ReplicationController",
          "Job",
          "CronJob",
          "Pod");

  @Override
  public String format() {
    return tr("Kubernetes manifests");
  }

  @Override
  public boolean recognises(ForeignPart root) {
    return objects(root).anyMatch(each -> each.has("apiVersion") && each.has("kind"));
  }

  private static Stream<ForeignPart> objects(ForeignPart root) {
    return root.each()
        .flatMap(
            each ->
                each.text("kind").endsWith("List") ? each.get("items").each() : Stream.of(each));
  }

  @Override
  public void read(ForeignPart root, ModelBuilder builder) {
    List<DeployedWorkload> workloads =
        objects(root)
            .filter(each -> WORKLOADS.contains(each.text("kind")))
            .filter(each -> each.get("metadata").get("ownerReferences").items().isEmpty())
            .map(DeployedWorkload::new)
            .toList();
    List<ForeignPart> ingresses = objects(root, "Ingress");
    Stream.concat(
            workloads.stream().map(DeployedWorkload::namespace),
            ingresses.stream().map(ManifestNames::namespace))
        .distinct()
        .forEach(name -> builder.picture().zone(name, name, "", ""));
    workloads.forEach(workload -> add(workload, builder));
    ingresses.forEach(ingress -> add(ingress, builder));
    new ManifestDataFlows(workloads, objects(root, "Service"), ingresses, builder.picture()).tell();
    if (workloads.isEmpty()) {
      builder.note(tr("These manifests contain no workloads, so only a few items were proposed."));
    }
  }

  private static List<ForeignPart> objects(ForeignPart root, String kind) {
    return objects(root).filter(each -> each.text("kind").equals(kind)).toList();
  }

  private static void add(ForeignPart ingress, ModelBuilder builder) {
    builder
        .picture()
        .component(
            ManifestNames.key(ingress),
            ManifestNames.name(ingress),
            Component.Kind.GATEWAY,
            ManifestNames.namespace(ingress),
            "Ingress",
            "");
  }

  private static void add(DeployedWorkload workload, ModelBuilder builder) {
    String images = String.join(", ", workload.images());
    Component.Kind kind =
        workload.images().stream().findFirst().map(Deployed::kind).orElse(Component.Kind.WORKLOAD);
    builder
        .picture()
        .component(
            workload.key(),
            workload.name(),
            kind,
            workload.namespace(),
            workload.kind(),
            "",
            images);
  }
}
