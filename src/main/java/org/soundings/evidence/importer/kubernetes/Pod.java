package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import org.soundings.evidence.importer.observing.FieldValue;

/// A pod, or the template of one.
///
/// @param resource whose pod it is
/// @param metadata its own labels and annotations
/// @param spec what it runs
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

  /// What runs as long as the pod does: no init containers.
  List<Container> mainContainers() {
    return spec.get("containers").items().stream()
        .filter(field -> field.value().isMapping())
        .map(field -> new Container(this, field))
        .toList();
  }

  /// A setting that all its containers share.
  FieldValue security(String... keys) {
    return spec.get("securityContext").at(keys);
  }

  FieldValue annotation(String name) {
    return metadata.at("annotations", name);
  }

  /// Some controls mean nothing there (Pod Security Standards, since v1.25).
  boolean isWindows() {
    return spec.at("os", "name").text().equals("windows");
  }

  /// Root inside is nobody outside, so some controls are relaxed (Pod Security Standards, since
  /// v1.35; KEP-127).
  boolean hasUserNamespace() {
    return spec.get("hostUsers").isFalse();
  }
}
