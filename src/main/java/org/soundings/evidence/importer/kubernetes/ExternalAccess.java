package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.Set;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;

/// Access from outside the cluster: services and ingresses.
final class ExternalAccess {

  private static final Set<String> OPEN = Set.of("NodePort", "LoadBalancer");

  private final Resource resource;
  private final Observer observer;

  ExternalAccess(Resource resource, Observer observer) {
    this.resource = resource;
    this.observer = observer;
  }

  void judgeService() {
    FieldValue type = resource.top().at("spec", "type");
    observer.judge(Fact.EXPOSED_PORT, !OPEN.contains(type.text()), type);
    FieldValue addresses = resource.top().at("spec", "externalIPs");
    if (!addresses.items().isEmpty()) {
      observer.violated(Fact.EXPOSED_PORT, addresses);
    }
  }

  /// Every host needs a certificate. A `tls` entry without hosts covers all of them.
  void judgeIngress() {
    FieldValue spec = resource.top().get("spec");
    List<FieldValue> certificates = spec.get("tls").items();
    List<String> covered =
        certificates.stream().flatMap(tls -> tls.get("hosts").texts().stream()).toList();
    boolean all = certificates.stream().anyMatch(tls -> tls.get("hosts").items().isEmpty());
    List<FieldValue> bare =
        spec.get("rules").items().stream()
            .map(rule -> rule.get("host"))
            .filter(host -> !all && !isCovered(host.text(), covered))
            .toList();
    if (spec.get("rules").items().isEmpty() && certificates.isEmpty()) {
      observer.violated(Fact.UNENCRYPTED_INGRESS, spec.get("tls"));
    } else {
      observer.none(Fact.UNENCRYPTED_INGRESS, spec.get("tls"), bare);
    }
  }

  /// A certificate for `*.shop.example` covers one level of subdomains.
  private static boolean isCovered(String host, List<String> covered) {
    int dot = host.indexOf('.');
    boolean wild = dot > 0 && covered.contains("*" + host.substring(dot));
    return covered.contains(host) || wild || (host.isEmpty() && !covered.isEmpty());
  }
}
