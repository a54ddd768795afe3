package org.soundings.evidence.importer.kubernetes;

import java.util.Set;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.Observer;

/// Checks the resources of a file one by one and passes on the observations.
final class Cluster {

  /// A workload that ends by itself needs no probes.
  private static final Set<String> ENDING = Set.of("Job", "CronJob");

  /// Kinds without a namespace.
  private static final Set<String> EVERYWHERE =
      Set.of("Namespace", "ClusterRole", "ClusterRoleBinding", "Node", "PersistentVolume");

  private final Intake intake;
  private final ResourceDependencies neighbourhood;

  Cluster(Intake intake) {
    this.intake = intake;
    this.neighbourhood = new ResourceDependencies(intake);
  }

  void take(Resource resource) {
    intake.target(resource.title());
    if (resource.isNamesake()) {
      intake.remark(
          "%s is of the API group %s and was skipped: only its name is that of a Kubernetes %s."
              .formatted(resource.title(), resource.group(), resource.kind()));
      return;
    }
    neighbourhood.remember(resource);
    if (resource.isBuiltIn()) {
      return;
    }
    Observer observer = Observer.of(intake, resource.title());
    if (!EVERYWHERE.contains(resource.kind())) {
      new Plain(resource, observer).judgePlace();
    }
    switch (resource.kind()) {
      case "Role", "ClusterRole" -> new Rights(resource, observer).judgeRole();
      case "RoleBinding", "ClusterRoleBinding" -> new Rights(resource, observer).judgeBinding();
      case "Service" -> new ExternalAccess(resource, observer).judgeService();
      case "Ingress" -> new ExternalAccess(resource, observer).judgeIngress();
      case "Namespace" -> new Plain(resource, observer).judgeNamespace();
      case "ServiceAccount" -> new Plain(resource, observer).judgeServiceAccount();
      case "ConfigMap" -> new Plain(resource, observer).judgeConfigMap();
      case "Secret" -> new Plain(resource, observer).judgeSecret();
      default -> Workload.podOf(resource).ifPresent(this::take);
    }
  }

  private void take(Pod pod) {
    neighbourhood.remember(pod);
    PodChecks look = PodChecks.at(pod, intake);
    new HostAccess(look).judge();
    new Privileges(look).judge();
    new Confinement(look).judge();
    new Users(look).judge();
    new PodHabits(look).judge();
    for (Container container : pod.containers()) {
      new ContainerHabits(container, look.observer(container)).judge();
    }
    if (!ENDING.contains(pod.resource().kind())) {
      for (Container container : pod.mainContainers()) {
        new ContainerHabits(container, look.observer(container)).judgeProbes();
      }
    }
  }

  /// Called after the last resource.
  void end() {
    neighbourhood.judge();
  }
}
