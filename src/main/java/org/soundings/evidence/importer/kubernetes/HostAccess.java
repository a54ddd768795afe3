package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.yaml.foreign.ForeignPart;

/// What a pod shares with its host: namespaces, ports, files.
///
/// Source: Kubernetes Pod Security Standards as of v1.37: HostProcess, Host Namespaces, HostPath
/// Volumes, Host Ports, Host Probes / Lifecycle Hooks (baseline, the last since v1.34); Volume
/// Types (restricted).
final class HostAccess {

  /// Volume types that the restricted level allows.
  private static final Set<String> RESTRICTED_VOLUMES =
      Set.of(
          "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "persistentVolumeClaim",
          "projected",
          "secret");

  private static final List<String> CALLS =
      List.of("livenessProbe", "readinessProbe", "startupProbe");
  private static final List<String> HOOKS = List.of("postStart", "preStop");
  private static final List<String> REQUESTS = List.of("httpGet", "tcpSocket");

  private final Pod pod;
  private final PodChecks look;

  HostAccess(PodChecks look) {
    this.pod = look.pod();
    this.look = look;
  }

  void judge() {
    hostProcess();
    hostNamespaces();
    hostPorts();
    hostProbes();
    hostPathVolumes();
    volumeTypes();
  }

  private void hostProcess() {
    look.eachContainerOrPod(
        Fact.HOST_PROCESS, field -> field.truth().mustNotBeTrue(), "windowsOptions", "hostProcess");
  }

  private void hostNamespaces() {
    for (String name : List.of("hostNetwork", "hostPID", "hostIPC")) {
      FieldValue field = pod.spec().get(name);
      look.observer().judge(Fact.HOST_NAMESPACES, field.truth().mustNotBeTrue(), field);
    }
  }

  private void hostPorts() {
    for (Container container : pod.containers()) {
      FieldValue ports = container.field().get("ports");
      List<FieldValue> open =
          ports.items().stream()
              .map(port -> port.get("hostPort"))
              .filter(port -> port.isPresent() && !port.isZero())
              .toList();
      look.observer(container).none(Fact.HOST_PORTS, ports, open);
      open.forEach(port -> look.observer(container).violated(Fact.EXPOSED_PORT, port));
    }
  }

  private void hostProbes() {
    for (Container container : pod.containers()) {
      FieldValue lifecycle = container.field().get("lifecycle");
      List<FieldValue> named =
          Stream.concat(
                  CALLS.stream().map(container.field()::get), HOOKS.stream().map(lifecycle::get))
              .flatMap(call -> REQUESTS.stream().map(request -> call.at(request, "host")))
              .filter(host -> !host.text().isEmpty())
              .toList();
      look.observer(container).none(Fact.HOST_PROBES, container.field(), named);
    }
  }

  private void hostPathVolumes() {
    FieldValue volumes = pod.spec().get("volumes");
    List<FieldValue> paths =
        volumes.items().stream()
            .map(volume -> volume.get("hostPath"))
            .filter(FieldValue::isPresent)
            .map(path -> path.get("path"))
            .toList();
    look.observer().none(Fact.HOST_PATH, volumes, paths);
  }

  private void volumeTypes() {
    FieldValue volumes = pod.spec().get("volumes");
    List<FieldValue> others =
        volumes.items().stream().flatMap(volume -> type(volume).stream()).toList();
    look.observer().none(Fact.VOLUME_TYPES, volumes, others);
  }

  /// The entry with the type of a volume, if the restricted level does not allow it. A volume with
  /// only a name is an `emptyDir`. The value is omitted, because drivers have passwords in it.
  private static Optional<FieldValue> type(FieldValue volume) {
    boolean allowed = RESTRICTED_VOLUMES.stream().anyMatch(volume.value()::has);
    return volume.entries().stream()
        .filter(entry -> !allowed && !entry.path().endsWith(".name"))
        .map(entry -> new FieldValue(entry.path(), ForeignPart.nothing()))
        .findFirst();
  }
}
