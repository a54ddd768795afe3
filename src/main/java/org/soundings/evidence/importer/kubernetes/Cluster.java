package org.soundings.evidence.importer.kubernetes;

import java.util.Set;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.Observer;

/// Takes the resources of a file one by one and hands over what is seen.
final class Cluster {

  /// What ends by itself needs no probes.
  private static final Set<String> ENDING = Set.of("Job", "CronJob");

  /// What lives in no namespace.
  private static final Set<String> EVERYWHERE =
      Set.of("Namespace", "ClusterRole", "ClusterRoleBinding", "Node", "PersistentVolume");

  private final Intake intake;
  private final Neighbourhood neighbourhood;

  Cluster(Intake intake) {
    this.intake = intake;
    this.neighbourhood = new Neighbourhood(intake);
  }

  void take(Resource resource) {
    intake.target(resource.title());
    if (resource.isNamesake()) {
      intake.remark(
          "%s is of the API group %s and not judged: only its name is that of a Kubernetes %s."
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
      case "Service" -> new Doors(resource, observer).judgeService();
      case "Ingress" -> new Doors(resource, observer).judgeIngress();
      case "Namespace" -> new Plain(resource, observer).judgeNamespace();
      case "ServiceAccount" -> new Plain(resource, observer).judgeServiceAccount();
      case "ConfigMap" -> new Plain(resource, observer).judgeConfigMap();
      case "Secret" -> new Plain(resource, observer).judgeSecret();
      default -> Workload.podOf(resource).ifPresent(this::take);
    }
  }

  private void take(Pod pod) {
    neighbourhood.remember(pod);
    PodLook look = PodLook.at(pod, intake);
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

  /// After the last resource.
  void end() {
    neighbourhood.judge();
  }
}
