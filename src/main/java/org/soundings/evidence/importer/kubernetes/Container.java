package org.soundings.evidence.importer.kubernetes;

import org.soundings.evidence.importer.observing.FieldValue;

/// One container of a pod: a main one, an init container or an ephemeral one.
record Container(Pod pod, FieldValue field) {

  String name() {
    return field.text("name");
  }

  FieldValue image() {
    return field.get("image");
  }

  FieldValue security(String... keys) {
    return field.get("securityContext").at(keys);
  }

  /// Its own setting, or else that of the pod.
  FieldValue effective(String... keys) {
    return security(keys).or(pod.security(keys)).or(security(keys));
  }
}
