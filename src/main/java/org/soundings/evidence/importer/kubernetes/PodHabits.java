package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.HostPath;

/// Checks of a pod as a whole beyond the Pod Security Standards.
final class PodHabits {

  private final Pod pod;
  private final PodChecks look;

  PodHabits(PodChecks look) {
    this.pod = look.pod();
    this.look = look;
  }

  void judge() {
    FieldValue volumes = pod.spec().get("volumes");
    List<FieldValue> paths =
        volumes.items().stream()
            .map(volume -> volume.at("hostPath", "path"))
            .filter(FieldValue::isPresent)
            .toList();
    look.observer().none(Fact.SENSITIVE_HOST_PATH, volumes, which(paths, HostPath::isSensitive));
    look.observer().none(Fact.RUNTIME_SOCKET, volumes, which(paths, PodHabits::givesSocket));
    serviceAccount();
  }

  private static List<FieldValue> which(
      List<FieldValue> paths, java.util.function.Predicate<HostPath> matches) {
    return paths.stream().filter(path -> matches.test(new HostPath(path.text()))).toList();
  }

  private static boolean givesSocket(HostPath path) {
    return path.isSocket() || path.holdsSocket();
  }

  private void serviceAccount() {
    FieldValue name = pod.spec().get("serviceAccountName").or(pod.spec().get("serviceAccount"));
    FieldValue field = name.or(pod.spec().get("serviceAccountName"));
    boolean holds = !name.text().isEmpty() && !name.text().equals("default");
    look.observer().judge(Fact.DEFAULT_SERVICE_ACCOUNT, holds, field);
  }
}
