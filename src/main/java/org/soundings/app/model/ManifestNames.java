package org.soundings.app.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.soundings.yaml.foreign.ForeignPart;

/// Names that distinguish the objects of Kubernetes manifests.
final class ManifestNames {

  private ManifestNames() {}

  static Map<String, String> texts(ForeignPart mapping) {
    var texts = new LinkedHashMap<String, String>();
    mapping
        .entries()
        .forEach(entry -> texts.put(entry.key(), new ForeignPart(entry.value()).text()));
    return texts;
  }

  static String name(ForeignPart object) {
    return object.get("metadata").text("name");
  }

  static String namespace(ForeignPart object) {
    String namespace = object.get("metadata").text("namespace");
    return namespace.isEmpty() ? "default" : namespace;
  }

  static String key(ForeignPart object) {
    return object.text("kind") + " " + namespace(object) + "/" + name(object);
  }
}
