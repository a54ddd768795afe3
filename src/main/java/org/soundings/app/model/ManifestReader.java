package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection.Encryption;
import org.soundings.yaml.foreign.ForeignPart;

/// Proposes a picture from Kubernetes manifests: namespaces as zones, workloads and ingresses as
/// components, and as connections what an ingress or an exposed service lets in and what
/// environments name by a service's address.
final class ManifestReader implements ModelReader {

  private static final Set<String> WORKLOADS =
      Set.of(
          "Deployment",
          "StatefulSet",
          "DaemonSet",
          "ReplicaSet",
          "ReplicationController",
          "Job",
          "CronJob",
          "Pod");

  private static final String OUTSIDE = "outside";

  @Override
  public String format() {
    return tr("Kubernetes manifests");
  }

  @Override
  public boolean recognises(ForeignPart root) {
    return objects(root).anyMatch(each -> each.has("apiVersion") && each.has("kind"));
  }

  private static Stream<ForeignPart> objects(ForeignPart root) {
    return root.each()
        .flatMap(
            each ->
                each.text("kind").endsWith("List") ? each.get("items").each() : Stream.of(each));
  }

  @Override
  public void read(ForeignPart root, ModelBuilder builder) {
    List<Workload> workloads =
        objects(root)
            .filter(each -> WORKLOADS.contains(each.text("kind")))
            .filter(each -> each.get("metadata").get("ownerReferences").items().isEmpty())
            .map(Workload::new)
            .toList();
    List<ForeignPart> services =
        objects(root).filter(each -> each.text("kind").equals("Service")).toList();
    List<ForeignPart> ingresses =
        objects(root).filter(each -> each.text("kind").equals("Ingress")).toList();
    var namespaces = new HashSet<String>();
    Stream.concat(
            workloads.stream().map(Workload::namespace),
            ingresses.stream().map(each -> namespace(each)))
        .filter(namespaces::add)
        .forEach(name -> builder.picture().zone(name, name, "", ""));
    workloads.forEach(workload -> add(workload, builder));
    ingresses.forEach(
        each ->
            builder
                .picture()
                .component(
                    key(each), name(each), Component.Kind.GATEWAY, namespace(each), "Ingress", ""));
    boolean isExposed =
        !ingresses.isEmpty() || services.stream().anyMatch(ManifestReader::isExposed);
    if (isExposed) {
      builder
          .picture()
          .actor(
              OUTSIDE,
              tr("Clients outside the cluster"),
              Actor.Kind.USER,
              "",
              tr("Whoever can reach it."));
    }
    services.stream()
        .filter(ManifestReader::isExposed)
        .forEach(service -> letIn(service, workloads, builder));
    ingresses.forEach(ingress -> letIn(ingress, services, workloads, builder));
    workloads.forEach(workload -> name(workload, services, workloads, builder));
    if (workloads.isEmpty()) {
      builder.note(tr("No workload is in these manifests; there was little to propose."));
    }
  }

  private static void add(Workload workload, ModelBuilder builder) {
    String images = String.join(", ", workload.images());
    Component.Kind kind =
        workload.images().stream().findFirst().map(Deployed::kind).orElse(Component.Kind.WORKLOAD);
    builder
        .picture()
        .component(
            workload.key(),
            workload.name(),
            kind,
            workload.namespace(),
            workload.kind(),
            "",
            images);
  }

  private static boolean isExposed(ForeignPart service) {
    return Set.of("LoadBalancer", "NodePort").contains(service.get("spec").text("type"));
  }

  private static void letIn(ForeignPart service, List<Workload> workloads, ModelBuilder builder) {
    targets(service, workloads)
        .forEach(
            target ->
                builder
                    .picture()
                    .connection(
                        "",
                        OUTSIDE,
                        target.key(),
                        tr("requests to %s", name(service)),
                        ports(service),
                        "",
                        Encryption.NOT_KNOWN));
  }

  private static void letIn(
      ForeignPart ingress,
      List<ForeignPart> services,
      List<Workload> workloads,
      ModelBuilder builder) {
    boolean hasTls = !ingress.get("spec").get("tls").items().isEmpty();
    builder
        .picture()
        .connection(
            "",
            OUTSIDE,
            key(ingress),
            tr("requests"),
            hasTls ? "HTTPS" : "HTTP",
            "",
            hasTls ? Encryption.ENCRYPTED : Encryption.NOT_ENCRYPTED);
    var reached = new HashSet<String>();
    backends(ingress)
        .flatMap(
            backend ->
                services.stream()
                    .filter(service -> name(service).equals(backend))
                    .filter(service -> namespace(service).equals(namespace(ingress))))
        .flatMap(service -> targets(service, workloads))
        .filter(target -> reached.add(target.key()))
        .forEach(
            target ->
                builder
                    .picture()
                    .connection(
                        "",
                        key(ingress),
                        target.key(),
                        tr("requests"),
                        "",
                        "",
                        Encryption.NOT_KNOWN));
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

  /// What a workload's environment names by the address of a service.
  private static void name(
      Workload from, List<ForeignPart> services, List<Workload> workloads, ModelBuilder builder) {
    var joined = new HashSet<String>();
    for (ForeignPart service : services) {
      for (String value : from.values()) {
        Deployed.address(value, name(service))
            .ifPresent(
                address ->
                    targets(service, workloads)
                        .filter(to -> !to.key().equals(from.key()))
                        .filter(to -> joined.add(to.key()))
                        .forEach(
                            to ->
                                builder
                                    .picture()
                                    .connection(
                                        "",
                                        from.key(),
                                        to.key(),
                                        tr("named in the environment"),
                                        address.protocol(),
                                        "",
                                        address.encryption())));
      }
    }
  }

  private static Stream<Workload> targets(ForeignPart service, List<Workload> workloads) {
    Map<String, String> selector = texts(service.at("spec", "selector"));
    return workloads.stream()
        .filter(each -> !selector.isEmpty())
        .filter(each -> each.namespace().equals(namespace(service)))
        .filter(each -> each.labels().entrySet().containsAll(selector.entrySet()));
  }

  private static String ports(ForeignPart service) {
    return String.join(
        ", ", service.at("spec", "ports").items().stream().map(port -> port.text("port")).toList());
  }

  private static Map<String, String> texts(ForeignPart mapping) {
    var texts = new LinkedHashMap<String, String>();
    mapping
        .entries()
        .forEach(entry -> texts.put(entry.key(), new ForeignPart(entry.value()).text()));
    return texts;
  }

  private static String name(ForeignPart object) {
    return object.get("metadata").text("name");
  }

  private static String namespace(ForeignPart object) {
    String namespace = object.get("metadata").text("namespace");
    return namespace.isEmpty() ? "default" : namespace;
  }

  private static String key(ForeignPart object) {
    return object.text("kind") + " " + namespace(object) + "/" + name(object);
  }

  /// Something that runs pods.
  private record Workload(ForeignPart object) {

    String kind() {
      return object.text("kind");
    }

    String name() {
      return ManifestReader.name(object);
    }

    String namespace() {
      return ManifestReader.namespace(object);
    }

    String key() {
      return ManifestReader.key(object);
    }

    private ForeignPart template() {
      return switch (kind()) {
        case "Pod" -> object;
        case "CronJob" -> object.at("spec", "jobTemplate", "spec", "template");
        default -> object.at("spec", "template");
      };
    }

    Map<String, String> labels() {
      return texts(template().at("metadata", "labels"));
    }

    private List<ForeignPart> containers() {
      return template().at("spec", "containers").items();
    }

    List<String> images() {
      return containers().stream()
          .map(container -> container.text("image"))
          .filter(image -> !image.isEmpty())
          .distinct()
          .toList();
    }

    /// Values of the environment and arguments.
    List<String> values() {
      var values = new ArrayList<String>();
      for (ForeignPart container : containers()) {
        container.get("env").items().forEach(each -> values.add(each.text("value")));
        values.addAll(container.get("args").texts());
        values.addAll(container.get("command").texts());
      }
      return values;
    }
  }
}
