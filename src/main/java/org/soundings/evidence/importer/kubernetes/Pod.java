package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import org.soundings.evidence.importer.observing.FieldValue;

/// A pod, or a pod template.
///
/// @param resource the resource that runs the pod
/// @param metadata its own labels and annotations
/// @param spec its specification
record Pod(Resource resource, FieldValue metadata, FieldValue spec) {

  private static final List<String> LISTS =
      List.of("initContainers", "containers", "ephemeralContainers");

  List<Container> containers() {
    return LISTS.stream()
        .flatMap(list -> spec.get(list).items().stream())
        .filter(field -> field.value().isMapping())
        .map(field -> new Container(this, field))
        .toList();
  }

  /// The containers that run as long as the pod, without init containers.
  List<Container> mainContainers() {
    return spec.get("containers").items().stream()
        .filter(field -> field.value().isMapping())
        .map(field -> new Container(this, field))
        .toList();
  }

  /// A pod-level security setting.
  FieldValue security(String... keys) {
    return spec.get("securityContext").at(keys);
  }

  FieldValue annotation(String name) {
    return metadata.at("annotations", name);
  }

  /// Some controls do not apply to Windows (Pod Security Standards, since v1.25).
  boolean isWindows() {
    return spec.at("os", "name").text().equals("windows");
  }

  /// Root in the user namespace is an unprivileged user outside, so some controls are relaxed (Pod
  /// Security Standards, since v1.35; KEP-127).
  boolean hasUserNamespace() {
    return spec.get("hostUsers").isFalse();
  }
}
