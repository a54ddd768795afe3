package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.evidence.importer.observing.FieldValue;

/// Finds the pod that a resource runs.
final class Workload {

  /// The places of a pod template: in a CronJob, in every other controller, in a PodTemplate. They
  /// are found by structure, so that the controllers of extensions are recognised too.
  private static final List<List<String>> TEMPLATES =
      List.of(
          List.of("spec", "jobTemplate", "spec", "template"),
          List.of("spec", "template"),
          List.of("template"));

  /// Kinds that run a pod even if the manifest lists no containers yet.
  private static final Set<String> CONTROLLERS =
      Set.of(
          "CronJob",
          "DaemonSet",
          "Deployment",
          "DeploymentConfig",
          "Job",
          "PodTemplate",
          "ReplicaSet",
          "ReplicationController",
          "StatefulSet");

  private Workload() {}

  static Optional<Pod> podOf(Resource resource) {
    if (resource.kind().equals("Pod")) {
      return Optional.of(pod(resource, resource.top()));
    }
    return TEMPLATES.stream()
        .map(keys -> resource.top().at(keys.toArray(String[]::new)))
        .filter(template -> isPod(resource, template.get("spec")))
        .findFirst()
        .map(template -> pod(resource, template));
  }

  private static boolean isPod(Resource resource, FieldValue spec) {
    return spec.get("containers").value().isSequence()
        || (spec.value().isMapping() && CONTROLLERS.contains(resource.kind()));
  }

  private static Pod pod(Resource resource, FieldValue template) {
    return new Pod(resource, template.get("metadata"), template.get("spec"));
  }
}
