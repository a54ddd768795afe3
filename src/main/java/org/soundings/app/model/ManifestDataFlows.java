package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.yaml.foreign.ForeignPart;

/// Data flows of a cluster: traffic through an ingress or an exposed service, and service addresses
/// in environments.
final class ManifestDataFlows {

  private static final String OUTSIDE = "outside";

  private final List<DeployedWorkload> workloads;
  private final List<ForeignPart> services;
  private final List<ForeignPart> ingresses;
  private final SystemModelAssembler picture;

  ManifestDataFlows(
      List<DeployedWorkload> workloads,
      List<ForeignPart> services,
      List<ForeignPart> ingresses,
      SystemModelAssembler picture) {
    this.workloads = workloads;
    this.services = services;
    this.ingresses = ingresses;
    this.picture = picture;
  }

  /// Reports all data flows, after the components they connect.
  void tell() {
    boolean isExposed =
        !ingresses.isEmpty() || services.stream().anyMatch(ManifestDataFlows::isExposed);
    if (isExposed) {
      String name = tr("Clients outside the cluster");
      picture.actor(OUTSIDE, name, Actor.Kind.USER, "", tr("Clients with network access."));
    }
    services.stream().filter(ManifestDataFlows::isExposed).forEach(this::letIn);
    ingresses.forEach(this::letThrough);
    workloads.forEach(this::name);
  }

  private static boolean isExposed(ForeignPart service) {
    return Set.of("LoadBalancer", "NodePort").contains(service.get("spec").text("type"));
  }

  private void letIn(ForeignPart service) {
    targets(service)
        .forEach(
            target ->
                picture.dataFlow(
                    "",
                    OUTSIDE,
                    target.key(),
                    tr("requests to %s", ManifestNames.name(service)),
                    ports(service),
                    "",
                    Encryption.NOT_KNOWN));
  }

  private void letThrough(ForeignPart ingress) {
    boolean hasTls = !ingress.get("spec").get("tls").items().isEmpty();
    picture.dataFlow(
        "",
        OUTSIDE,
        ManifestNames.key(ingress),
        tr("requests"),
        hasTls ? "HTTPS" : "HTTP",
        "",
        hasTls ? Encryption.ENCRYPTED : Encryption.NOT_ENCRYPTED);
    var reached = new HashSet<String>();
    backends(ingress)
        .flatMap(backend -> services(backend, ManifestNames.namespace(ingress)))
        .flatMap(this::targets)
        .map(DeployedWorkload::key)
        .filter(reached::add)
        .forEach(target -> passOn(ManifestNames.key(ingress), target));
  }

  private void passOn(String ingress, String target) {
    picture.dataFlow("", ingress, target, tr("requests"), "", "", Encryption.NOT_KNOWN);
  }

  private Stream<ForeignPart> services(String name, String namespace) {
    return services.stream()
        .filter(service -> ManifestNames.name(service).equals(name))
        .filter(service -> ManifestNames.namespace(service).equals(namespace));
  }

  private static Stream<String> backends(ForeignPart ingress) {
    ForeignPart spec = ingress.get("spec");
    Stream<ForeignPart> paths =
        spec.get("rules").items().stream()
            .flatMap(rule -> rule.at("http", "paths").items().stream())
            .map(path -> path.get("backend"));
    return Stream.concat(paths, Stream.of(spec.get("defaultBackend"), spec.get("backend")))
        .map(
            backend ->
                backend.has("service")
                    ? backend.get("service").text("name")
                    : backend.text("serviceName"))
        .filter(name -> !name.isEmpty());
  }

  /// The services whose addresses a workload's environment names.
  private void name(DeployedWorkload from) {
    var joined = new HashSet<String>();
    for (ForeignPart service : services) {
      for (String value : from.values()) {
        Deployed.address(value, ManifestNames.name(service))
            .ifPresent(
                address ->
                    targets(service)
                        .filter(to -> !to.key().equals(from.key()))
                        .filter(to -> joined.add(to.key()))
                        .forEach(to -> join(from, to, address)));
      }
    }
  }

  private void join(DeployedWorkload from, DeployedWorkload to, Deployed.Address address) {
    picture.dataFlow(
        "",
        from.key(),
        to.key(),
        tr("address in the environment variables"),
        address.protocol(),
        "",
        address.encryption());
  }

  private Stream<DeployedWorkload> targets(ForeignPart service) {
    Map<String, String> selector = ManifestNames.texts(service.at("spec", "selector"));
    return workloads.stream()
        .filter(each -> !selector.isEmpty())
        .filter(each -> each.namespace().equals(ManifestNames.namespace(service)))
        .filter(each -> each.labels().entrySet().containsAll(selector.entrySet()));
  }

  private static String ports(ForeignPart service) {
    return String.join(
        ", ", service.at("spec", "ports").items().stream().map(port -> port.text("port")).toList());
  }
}
