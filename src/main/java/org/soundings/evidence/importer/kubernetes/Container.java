package org.soundings.evidence.importer.kubernetes;

import org.soundings.evidence.importer.observing.Field;

/// One container of a pod: a main one, an init container or an ephemeral one.
record Container(Pod pod, Field field) {

  String name() {
    return field.text("name");
  }

  Field image() {
    return field.get("image");
  }

  Field security(String... keys) {
    return field.get("securityContext").at(keys);
  }

  /// Its own setting, or else the one it takes from the pod.
  Field effective(String... keys) {
    return security(keys).or(pod.security(keys)).or(security(keys));
  }
}
