package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.observing.Capability;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;

/// What the processes of a container may do that others may not.
///
/// Source: Kubernetes Pod Security Standards as of v1.37: Privileged Containers, Capabilities
/// (baseline); Privilege Escalation, Capabilities (restricted; neither is asked of Windows pods).
final class Privileges {

  private static final String MAY_BE_ADDED = "NET_BIND_SERVICE";

  private final PodLook look;

  Privileges(PodLook look) {
    this.look = look;
  }

  void judge() {
    look.eachContainer(Fact.PRIVILEGED, field -> field.truth().mustNotBeTrue(), "privileged");
    look.pod().containers().forEach(this::addedCapabilities);
    if (!look.pod().isWindows()) {
      look.eachContainer(
          Fact.PRIVILEGE_ESCALATION,
          field -> field.truth().mustBeFalse(),
          "allowPrivilegeEscalation");
      look.pod().containers().forEach(this::droppedCapabilities);
    }
  }

  /// Kubernetes reads the names as they are written: `chown` is none of them.
  private void addedCapabilities(Container container) {
    FieldValue added = container.security("capabilities", "add");
    boolean holds = added.texts().stream().allMatch(Capability::isDefault);
    Verdict verdict = holds && added.isNoList() ? Verdict.NOT_KNOWN : Verdict.of(holds);
    look.observer(container).judge(Fact.ADDED_CAPABILITIES, verdict, added);
  }

  /// Everything is dropped, and at most the right to listen on low ports is given back.
  private void droppedCapabilities(Container container) {
    Observer observer = look.observer(container);
    FieldValue dropped = container.security("capabilities", "drop");
    FieldValue added = container.security("capabilities", "add");
    List<String> more = added.texts().stream().filter(name -> !name.equals(MAY_BE_ADDED)).toList();
    if (!dropped.texts().contains("ALL")) {
      observer.violated(Fact.DROPPED_CAPABILITIES, dropped);
    } else if (!more.isEmpty()) {
      observer.violated(Fact.DROPPED_CAPABILITIES, added);
    } else {
      Verdict verdict = dropped.isNoList() ? Verdict.NOT_KNOWN : Verdict.HOLDS;
      observer.judge(Fact.DROPPED_CAPABILITIES, verdict, dropped);
    }
  }
}
