package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.evidence.importer.observing.SecretValue;

/// Simple resources: namespaces, service accounts, configuration, and the placement of resources.
final class Plain {

  private static final String ENFORCE = "pod-security.kubernetes.io/enforce";
  private static final Set<String> LEVELS = Set.of("baseline", "restricted");

  private final Resource resource;
  private final Observer observer;

  Plain(Resource resource, Observer observer) {
    this.resource = resource;
    this.observer = observer;
  }

  void judgeNamespace() {
    FieldValue level = resource.metadata().at("labels", ENFORCE);
    observer.judge(Fact.POD_SECURITY_LABEL, LEVELS.contains(level.text()), level);
  }

  /// The default account of pods. For other accounts the check is in the pods.
  void judgeServiceAccount() {
    if (resource.name().equals("default")) {
      FieldValue token = resource.top().get("automountServiceAccountToken");
      observer.judge(Fact.SERVICE_ACCOUNT_TOKEN, token.truth().mustBeFalse(), token);
    }
  }

  /// Everyone can read a ConfigMap, so secrets belong in a Secret.
  void judgeConfigMap() {
    boolean clean = true;
    for (FieldValue entry : resource.top().get("data").entries()) {
      Optional<String> secret = SecretValue.masked(name(entry, "data"), entry.text());
      if (secret.isPresent()) {
        clean = false;
        observer.judge(Fact.SECRET_IN_CONFIG, false, entry.path(), secret.get());
      }
    }
    if (clean) {
      observer.judge(Fact.SECRET_IN_CONFIG, true, "data", "");
    }
  }

  /// Everyone who reads a manifest can read the values of its Secrets, because base64 hides
  /// nothing. A Secret that a cluster wrote is not a manifest and is the right place.
  void judgeSecret() {
    if (resource.metadata().get("uid").isPresent()) {
      return;
    }
    boolean clean = true;
    for (String part : List.of("stringData", "data")) {
      for (FieldValue entry : resource.top().get(part).entries()) {
        Optional<String> secret = SecretValue.declared(name(entry, part), entry.text());
        if (secret.isPresent()) {
          clean = false;
          observer.judge(Fact.SECRET_IN_CONFIG, false, entry.path(), secret.get());
        }
      }
    }
    if (clean) {
      observer.judge(Fact.SECRET_IN_CONFIG, true, "data", "");
    }
  }

  private static String name(FieldValue entry, String part) {
    return entry.path().substring(part.length()).replaceAll("^[.\\['']+|[\\]']+$", "");
  }

  /// Without a namespace, the person who applies the manifest chooses it.
  void judgePlace() {
    FieldValue namespace = resource.metadata().get("namespace");
    if (namespace.isPresent()) {
      observer.judge(Fact.DEFAULT_NAMESPACE, !namespace.text().equals("default"), namespace);
    }
  }
}
